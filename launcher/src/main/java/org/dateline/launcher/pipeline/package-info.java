/** Runs stages, alone or all in one process with a broker. */
package org.dateline.launcher.pipeline;
