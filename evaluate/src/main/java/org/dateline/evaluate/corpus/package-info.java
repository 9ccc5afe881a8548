/** Labelled articles to measure and learn from: {@link org.dateline.evaluate.corpus.GoldCorpus}. */
package org.dateline.evaluate.corpus;
