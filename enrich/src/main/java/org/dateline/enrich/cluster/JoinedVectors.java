package org.dateline.enrich.cluster;

import java.util.Arrays;
import org.dateline.enrich.feature.FeatureField;

/**
 * The vectors of an article or an event while they are made, one behind the other in the order in which they are compared;
 * used again and again.
 */
final class JoinedVectors {
    private static final FeatureField[] FIELDS = EvidenceGatherer.FIELDS_BY_USE;

    private int[] terms = new int[1 << 10];
    private int[] weights = new int[1 << 10];
    private final int[] ends = new int[FIELDS.length];

    /** Makes the vector of a field. */
    interface Maker {
        /** The most terms that it can have before the lightest are left out. */
        int atMost(FeatureField field);

        /** Puts its terms, ascending, and their weights where they are told; returns how many. */
        int put(FeatureField field, int[] terms, int[] weights, int place);
    }

    /** Makes the vectors of all fields, and puts them in the place of others. */
    void make(Maker maker, WeightedTerms[] vectors) {
        int end = 0;
        for (int i = 0; i < FIELDS.length; i++) {
            makeRoom(end + maker.atMost(FIELDS[i]));
            end += maker.put(FIELDS[i], terms, weights, end);
            ends[i] = end;
        }
        WeightedTerms[] joined = WeightedTerms.join(terms, weights, ends);
        for (int i = 0; i < FIELDS.length; i++) {
            vectors[FIELDS[i].index()] = joined[i];
        }
    }

    private void makeRoom(int size) {
        if (terms.length < size) {
            terms = Arrays.copyOf(terms, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
    }
}
