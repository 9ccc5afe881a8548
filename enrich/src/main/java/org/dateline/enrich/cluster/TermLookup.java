package org.dateline.enrich.cluster;

/** The weights of a vector by term, for many products with it: an open table, mostly empty, that fits a fast cache. */
final class TermLookup {
    private static final int ROOM = 8;

    private final int[] terms;
    private final int[] weights;

    TermLookup(WeightedTerms vector) {
        terms = new int[Integer.highestOneBit(vector.size() + 1) * ROOM];
        weights = new int[terms.length];
        for (int i = 0; i < vector.size(); i++) {
            int slot = slot(vector.term(i));
            terms[slot] = vector.term(i);
            weights[slot] = vector.weight(i);
        }
    }

    /** The weight of a term, 0 where the vector does not have it. */
    int weight(int term) {
        return weights[slot(term)];
    }

    private int slot(int term) {
        int mask = terms.length - 1;
        int slot = term & mask;
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
