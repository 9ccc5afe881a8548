package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;

/**
 * The weights of a vector by term, for many products with it. Others' terms are held against a few bits for each of its
 * own first (a Bloom filter of one hash), without a branch that depends on the terms; what is left is looked up in an open
 * table.
 */
final class TermLookup {
    private static final int ROOM = 4;
    private static final int BITS_PER_TERM = 16;

    private int[] terms = IntArrays.EMPTY_ARRAY;
    private int[] weights = IntArrays.EMPTY_ARRAY;
    private long[] filter = LongArrays.EMPTY_ARRAY;
    private int[] met = new int[Long.SIZE];
    private int mask;
    private int filterMask;

    /** Looks up the terms of a vector from now on. */
    TermLookup of(WeightedTerms vector) {
        int size = Integer.highestOneBit(vector.size() + 1);
        clear(size * ROOM, Math.max(1, size * BITS_PER_TERM / Long.SIZE));
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.term(i);
            int slot = slot(term);
            terms[slot] = term;
            weights[slot] = vector.weight(i);
            filter[(term >>> 6) & filterMask] |= 1L << term;
        }
        return this;
    }

    private void clear(int slots, int words) {
        if (terms.length < slots) {
            terms = new int[slots];
            weights = new int[slots];
            filter = new long[words];
        } else {
            Arrays.fill(weights, 0, slots, 0);
            Arrays.fill(filter, 0, words, 0);
        }
        mask = slots - 1;
        filterMask = words - 1;
    }

    /** Sum of the products of these weights with those of the same terms in a stretch of others. */
    long dot(int[] otherTerms, char[] otherWeights, int from, int to) {
        int size = meet(otherTerms, from, to);
        int[] places = met;
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int place = places[i];
            sum += (long) weights[slot(otherTerms[place])] * otherWeights[place];
        }
        return sum;
    }

    /** Sum of the squares of the weights of the terms that are in a stretch of others. */
    long squares(int[] otherTerms, int from, int to) {
        int size = meet(otherTerms, from, to);
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int weight = weights[slot(otherTerms[met[i]])];
            sum += (long) weight * weight;
        }
        return sum;
    }

    /** Notes the places in a stretch of others' terms that may be among these, and returns how many. */
    private int meet(int[] otherTerms, int from, int to) {
        if (met.length <= to - from) {
            met = new int[2 * (to - from)];
        }
        int[] places = met;
        long[] bits = filter;
        int lastWord = filterMask;
        int size = 0;
        for (int i = from; i < to; i++) {
            int term = otherTerms[i];
            places[size] = i;
            size += (int) (bits[(term >>> 6) & lastWord] >>> term) & 1;
        }
        return size;
    }

    private int slot(int term) {
        int slot = term & mask;
        while (weights[slot] != 0 && terms[slot] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
