/** How events and records look to a person. */
package org.dateline.launcher.show;
