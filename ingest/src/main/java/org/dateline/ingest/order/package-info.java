/** The order of a corpus, see {@link org.dateline.ingest.order.CorpusOrder}. */
package org.dateline.ingest.order;
