/**
 * Where articles come from: {@link org.dateline.ingest.source.ArticleSource} is the port,
 * {@link org.dateline.ingest.source.ArticleSources} opens what a command line names. Sources split input into records
 * and bound them; what the bytes mean is for the door to say.
 */
package org.dateline.ingest.source;
