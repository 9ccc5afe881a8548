package org.dateline.enrich.cluster;

import java.util.Arrays;
import org.dateline.enrich.feature.FeatureField;

/** Adds articles to the centroids of events; used again and again. */
final class CentroidSum {
    private static final FeatureField[] FIELDS = EvidenceGatherer.FIELDS_BY_USE;

    private int[] terms = new int[1 << 10];
    private int[] weights = new int[1 << 10];
    private final int[] ends = new int[FIELDS.length];

    /** Puts the heaviest terms of the sum of each centroid and an article's vector in the place of the centroid. */
    void add(Profile article, WeightedTerms[] centroids) {
        int end = 0;
        for (int i = 0; i < FIELDS.length; i++) {
            WeightedTerms centroid = centroids[FIELDS[i].index()];
            WeightedTerms vector = article.vector(FIELDS[i]);
            makeRoom(end + centroid.size() + vector.size());
            end += centroid.plus(vector, Limits.event(FIELDS[i]), terms, weights, end);
            ends[i] = end;
        }
        WeightedTerms[] sums = WeightedTerms.join(terms, weights, ends);
        for (int i = 0; i < FIELDS.length; i++) {
            centroids[FIELDS[i].index()] = sums[i];
        }
    }

    private void makeRoom(int size) {
        if (terms.length < size) {
            terms = Arrays.copyOf(terms, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
    }
}
