/**
 * Gets articles in. {@link org.dateline.ingest.LiveIngest} publishes them as they come,
 * {@link org.dateline.ingest.CorpusImport} a whole corpus in an order of its own; both through
 * {@link org.dateline.ingest.ArticlePublisher}. Where articles come from and which of them pass is plain Java in the
 * sub-packages.
 */
package org.dateline.ingest;
