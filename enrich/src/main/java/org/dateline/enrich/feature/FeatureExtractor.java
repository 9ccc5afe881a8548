package org.dateline.enrich.feature;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.TermVector;

/** Makes the term vectors that articles are compared by. */
public final class FeatureExtractor {
    /**
     * The term vectors of an article by field.
     *
     * @param article with all but its features
     */
    public SortedMap<String, TermVector> extract(EnrichedArticle article) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
