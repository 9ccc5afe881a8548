/** The {@code dateline} command; {@link org.dateline.launcher.Dateline} is its entry point. */
package org.dateline.launcher;
