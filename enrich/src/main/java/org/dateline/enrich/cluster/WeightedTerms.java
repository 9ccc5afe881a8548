package org.dateline.enrich.cluster;

import java.util.Arrays;

/**
 * A sparse vector of whole numbers, terms ascending. Articles are unit vectors scaled by {@link #UNIT}; an event is the
 * sum of its articles', less its lightest terms. Weights take two bytes each and share a factor that is a power of two.
 */
final class WeightedTerms {
    /** What length 1 is scaled to. */
    static final int UNIT = 1 << 12;

    static final WeightedTerms EMPTY = new WeightedTerms(new int[0], new int[0]);

    private static final int GALLOP_RATIO = 12;

    private final int[] terms;
    private final char[] weights;
    private final int shift;
    private final double squaredNorm;
    private TermLookup lookup;

    /** These terms, ascending, with their weights, none negative. */
    WeightedTerms(int[] terms, int[] weights) {
        this(terms, weights, terms.length);
    }

    private WeightedTerms(int[] allTerms, int[] allWeights, int size) {
        int all = 0;
        for (int i = 0; i < size; i++) {
            all |= allWeights[i];
        }
        terms = Arrays.copyOf(allTerms, size);
        weights = new char[size];
        shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(all) - Character.SIZE);
        long sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = (char) (allWeights[i] >>> shift);
            sum += (long) weights[i] * weights[i];
        }
        squaredNorm = Math.scalb((double) sum, 2 * shift);
    }

    /** Makes products with this vector quicker, for the time that many are wanted. */
    WeightedTerms quicken() {
        lookup = new TermLookup(this);
        return this;
    }

    /** Takes no more memory than needed. */
    void settle() {
        lookup = null;
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    int weight(int index) {
        return weights[index] << shift;
    }

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    double norm() {
        return Math.sqrt(squaredNorm);
    }

    /** Cosine of the angle between both; 0 where either is empty. */
    double cosine(WeightedTerms other) {
        if (squaredNorm == 0 || other.squaredNorm == 0) {
            return 0;
        }
        return dot(other) / (norm() * other.norm());
    }

    double dot(WeightedTerms other) {
        if (lookup != null && terms.length * GALLOP_RATIO >= other.terms.length) {
            return Math.scalb((double) lookedUp(other), other.shift);
        }
        if (terms.length > other.terms.length) {
            return other.dot(this);
        }
        long sum = terms.length * GALLOP_RATIO < other.terms.length ? gallop(other) : merge(other);
        return Math.scalb((double) sum, shift + other.shift);
    }

    private long lookedUp(WeightedTerms other) {
        return lookup.dot(other.terms, other.weights);
    }

    private long merge(WeightedTerms other) {
        int[] mine = terms;
        int[] theirs = other.terms;
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            int term = mine[i];
            int their = theirs[j];
            if (term < their) {
                i++;
            } else if (their < term) {
                j++;
            } else {
                sum += (long) weights[i++] * other.weights[j++];
            }
        }
        return sum;
    }

    private long gallop(WeightedTerms other) {
        long sum = 0;
        int from = 0;
        for (int i = 0; i < terms.length && from < other.terms.length; i++) {
            int found = Arrays.binarySearch(other.terms, from, other.terms.length, terms[i]);
            if (found >= 0) {
                sum += (long) weights[i] * other.weights[found];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return sum;
    }

    /** Share of this vector's squared length that lies on terms the other has, 0 to 1. */
    double covered(WeightedTerms other) {
        if (squaredNorm == 0) {
            return 0;
        }
        long sum = 0;
        int from = 0;
        for (int i = 0; i < terms.length && from < other.terms.length; i++) {
            int found = Arrays.binarySearch(other.terms, from, other.terms.length, terms[i]);
            if (found >= 0) {
                sum += (long) weights[i] * weights[i];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return Math.scalb((double) sum, 2 * shift) / squaredNorm;
    }

    /** The heaviest terms of the sum of both. */
    WeightedTerms plus(WeightedTerms other, int limit) {
        if (other.terms.length == 0) {
            return this;
        }
        if (terms.length == 0 && other.terms.length <= limit) {
            return other;
        }
        int[] sumTerms = new int[terms.length + other.terms.length];
        int[] sumWeights = new int[sumTerms.length];
        int size = sum(other, sumTerms, sumWeights);
        return heaviest(sumTerms, sumWeights, size, limit);
    }

    /** Puts the terms of both where they are told, with the sums of their weights, and returns how many. */
    private int sum(WeightedTerms other, int[] sumTerms, int[] sumWeights) {
        int[] mine = terms;
        int[] theirs = other.terms;
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            int term = mine[i];
            int their = theirs[j];
            int weight = 0;
            if (term <= their) {
                weight = weights[i++] << shift;
            }
            if (their <= term) {
                weight += other.weights[j++] << other.shift;
            }
            sumTerms[size] = Math.min(term, their);
            sumWeights[size++] = weight;
        }
        size += copy(i, sumTerms, sumWeights, size);
        return size + other.copy(j, sumTerms, sumWeights, size);
    }

    private int copy(int from, int[] toTerms, int[] toWeights, int place) {
        int rest = terms.length - from;
        System.arraycopy(terms, from, toTerms, place, rest);
        copy(from, toWeights, place);
        return rest;
    }

    private void copy(int from, int[] toWeights, int place) {
        char[] mine = weights;
        for (int i = from; i < mine.length; i++) {
            toWeights[place + i - from] = mine[i] << shift;
        }
    }

    /** The heaviest terms; of equal weights the smaller. */
    WeightedTerms heaviest(int limit) {
        if (terms.length <= limit) {
            return this;
        }
        int[] all = new int[terms.length];
        copy(0, all, 0);
        return heaviest(terms.clone(), all, all.length, limit);
    }

    /**
     * Puts the heaviest terms and their weights, those of {@link #heaviest(int)}, where they are told, where there has to
     * be room for all terms.
     *
     * @return how many
     */
    int heaviest(int limit, int[] toTerms, int[] toWeights, int place) {
        copy(0, toTerms, toWeights, place);
        return terms.length <= limit
                ? terms.length
                : keepHeaviest(toTerms, toWeights, place, place + terms.length, limit);
    }

    /** Overwrites what it is given. */
    static WeightedTerms heaviest(int[] terms, int[] weights, int size, int limit) {
        if (size <= limit) {
            return new WeightedTerms(terms, weights, size);
        }
        return new WeightedTerms(terms, weights, keepHeaviest(terms, weights, 0, size, limit));
    }

    /** Moves the heaviest of a stretch to its front, in their order; returns how many. Without branches, which nobody could foresee. */
    private static int keepHeaviest(int[] terms, int[] weights, int from, int to, int limit) {
        int least = Selection.largest(weights, from, to, limit);
        int ties = limit;
        for (int i = from; i < to; i++) {
            ties -= weights[i] > least ? 1 : 0;
        }
        int kept = from;
        for (int i = from; i < to; i++) {
            int weight = weights[i];
            terms[kept] = terms[i];
            weights[kept] = weight;
            int tie = weight == least ? 1 : 0;
            int fits = ties > 0 ? tie : 0;
            kept += weight > least ? 1 : fits;
            ties -= tie;
        }
        return kept - from;
    }

    void write(RowWriter row) {
        row.unsigned(terms.length);
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            row.unsigned(terms[i] - before).unsigned(weight(i));
            before = terms[i];
        }
    }

    static WeightedTerms read(RowReader row) {
        int[] terms = new int[row.count()];
        int[] weights = new int[terms.length];
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            before += row.unsigned();
            terms[i] = (int) before;
            weights[i] = row.count();
        }
        return new WeightedTerms(terms, weights);
    }
}
