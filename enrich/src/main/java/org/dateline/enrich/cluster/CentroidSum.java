package org.dateline.enrich.cluster;

import org.dateline.enrich.feature.FeatureField;

/** Adds articles to the centroids of events; used again and again. */
final class CentroidSum {
    private final JoinedVectors joined = new JoinedVectors();

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Sum(Profile article, WeightedTerms[] centroids) implements JoinedVectors.Maker {
        @Override
        public int atMost(FeatureField field) {
            return centroids[field.index()].size() + article.vector(field).size();
        }

        @Override
        public int put(FeatureField field, int[] terms, int[] weights, int place) {
            return centroids[field.index()].plus(article.vector(field), Limits.event(field), terms, weights, place);
        }
    }

    /** Puts the heaviest terms of the sum of each centroid and an article's vector in the place of the centroid. */
    void add(Profile article, WeightedTerms[] centroids) {
        joined.make(new Sum(article, centroids), centroids);
    }
}
