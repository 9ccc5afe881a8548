package org.dateline.enrich.cluster;

import java.util.Arrays;

/**
 * A sparse vector of whole numbers, terms ascending. Articles are unit vectors scaled by {@link #UNIT}; an event is the
 * exact sum of its articles', so that it does not depend on their order and any of them can be taken out again.
 */
final class WeightedTerms {
    /** What length 1 is scaled to. */
    static final int UNIT = 1 << 12;

    static final WeightedTerms EMPTY = new WeightedTerms(new int[0], new int[0]);

    private static final int GALLOP_RATIO = 12;

    private final int[] terms;
    private final int[] weights;
    private final long squaredNorm;

    WeightedTerms(int[] terms, int[] weights) {
        this.terms = terms;
        this.weights = weights;
        long sum = 0;
        for (int weight : weights) {
            sum += (long) weight * weight;
        }
        squaredNorm = sum;
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    int weight(int index) {
        return weights[index];
    }

    double norm() {
        return Math.sqrt((double) squaredNorm);
    }

    /** Cosine of the angle between both; 0 where either is empty. */
    double cosine(WeightedTerms other) {
        if (squaredNorm == 0 || other.squaredNorm == 0) {
            return 0;
        }
        return dot(other) / (norm() * other.norm());
    }

    long dot(WeightedTerms other) {
        if (terms.length > other.terms.length) {
            return other.dot(this);
        }
        return terms.length * GALLOP_RATIO < other.terms.length ? gallop(other) : merge(other);
    }

    private long merge(WeightedTerms other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        int[] theirs = other.terms;
        while (i < terms.length && j < theirs.length) {
            int mine = terms[i];
            int their = theirs[j];
            if (mine == their) {
                sum += (long) weights[i] * other.weights[j];
            }
            i += mine <= their ? 1 : 0;
            j += their <= mine ? 1 : 0;
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
        return (double) sum / squaredNorm;
    }

    WeightedTerms plus(WeightedTerms other) {
        return combine(other, 1);
    }

    WeightedTerms minus(WeightedTerms other) {
        return combine(other, -1);
    }

    private WeightedTerms combine(WeightedTerms other, int sign) {
        if (other.terms.length == 0) {
            return this;
        }
        int[] mergedTerms = new int[terms.length + other.terms.length];
        int[] mergedWeights = new int[mergedTerms.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean mine = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
            boolean theirs = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
            int weight = (mine ? weights[i] : 0) + (theirs ? sign * other.weights[j] : 0);
            mergedTerms[size] = mine ? terms[i] : other.terms[j];
            mergedWeights[size] = weight;
            size += weight == 0 ? 0 : 1;
            i += mine ? 1 : 0;
            j += theirs ? 1 : 0;
        }
        return new WeightedTerms(Arrays.copyOf(mergedTerms, size), Arrays.copyOf(mergedWeights, size));
    }

    void write(RowWriter row) {
        row.unsigned(terms.length);
        long before = Integer.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            row.unsigned(terms[i] - before).unsigned(weights[i]);
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
