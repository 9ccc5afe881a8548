package org.dateline.enrich.cluster;

import java.util.Arrays;

/** The weightiest terms of several vectors with their weights, one vector's after the other's; used again and again. */
final class KeyTerms {
    private int[] terms = new int[256];
    private int[] weights = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds the heaviest terms of a vector; of equal weights the smaller. */
    void add(WeightedTerms vector, int limit) {
        if (terms.length < size + vector.size()) {
            terms = Arrays.copyOf(terms, 2 * (size + vector.size()));
            weights = Arrays.copyOf(weights, terms.length);
        }
        size += vector.heaviest(limit, terms, weights, size);
    }

    /** As {@link TermCounts#fetch}. */
    void fetch(Postings postings) {
        postings.fetch(terms, size);
    }

    int size() {
        return size;
    }

    int term(int index) {
        return terms[index];
    }

    int weight(int index) {
        return weights[index];
    }

    /** The terms ascending, each once, though two fields may have it. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(terms, size);
        Arrays.sort(sorted);
        int different = 0;
        for (int term : sorted) {
            if (different == 0 || term != sorted[different - 1]) {
                sorted[different++] = term;
            }
        }
        return different == size ? sorted : Arrays.copyOf(sorted, different);
    }
}
