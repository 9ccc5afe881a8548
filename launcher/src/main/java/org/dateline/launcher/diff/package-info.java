/** What two sets of results have in common and what not: {@link org.dateline.launcher.diff.Difference}. */
package org.dateline.launcher.diff;
