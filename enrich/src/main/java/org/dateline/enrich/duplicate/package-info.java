/** What two articles are compared by to tell whether one is a copy of the other. */
package org.dateline.enrich.duplicate;
