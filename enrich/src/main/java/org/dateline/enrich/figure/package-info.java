/** Numbers of a text with unit and what they count, normalised across languages. */
package org.dateline.enrich.figure;
