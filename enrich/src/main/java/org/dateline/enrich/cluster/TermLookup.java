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

    /** Sum of the products of these weights with those of the same terms in a stretch of others. */
    long dot(int[] otherTerms, char[] otherWeights, int from, int to) {
        int[] mine = terms;
        int[] numbers = weights;
        int mask = mine.length - 1;
        long sum = 0;
        for (int i = from; i < to; i++) {
            int term = otherTerms[i];
            int slot = term & mask;
            while (numbers[slot] != 0 && mine[slot] != term) {
                slot = (slot + 1) & mask;
            }
            sum += (long) numbers[slot] * otherWeights[i];
        }
        return sum;
    }

    /** Sum of the squares of the weights of the terms that are in a stretch of others. */
    long squares(int[] otherTerms, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            int weight = weights[slot(otherTerms[i])];
            sum += (long) weight * weight;
        }
        return sum;
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
