/** What a run leaves behind: the files of its results and its report. */
package org.dateline.launcher.result;
