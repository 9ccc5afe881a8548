/** The verbs of the {@code dateline} command, a class each: options in, calls to the other packages out. */
package org.dateline.launcher.command;
