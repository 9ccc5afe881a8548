/** Who says what in a text; {@link org.dateline.enrich.quote.QuoteFinder} is the way in. */
package org.dateline.enrich.quote;
