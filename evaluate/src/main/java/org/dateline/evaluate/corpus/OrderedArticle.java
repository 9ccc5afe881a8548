package org.dateline.evaluate.corpus;

import java.time.Instant;
import org.dateline.model.article.EnrichedArticle;

/**
 * An enriched article with its turn.
 *
 * @param article with its features
 * @param time the clusterer's time at its turn; null while none is known
 * @param event its label
 */
public record OrderedArticle(EnrichedArticle article, Instant time, String event) {}
