/** Dates in a text, resolved towards the past from the day the article was published. */
package org.dateline.enrich.time;
