/** Earlier versions of an event's view: {@link org.dateline.launcher.history.EventHistory}. */
package org.dateline.launcher.history;
