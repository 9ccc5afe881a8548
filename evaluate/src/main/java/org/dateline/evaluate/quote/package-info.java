/** How well quotations are found; {@link org.dateline.evaluate.quote.QuoteEvaluation} is the way in. */
package org.dateline.evaluate.quote;
