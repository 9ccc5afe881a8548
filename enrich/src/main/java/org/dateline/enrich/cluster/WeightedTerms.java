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

    /** Terms in a cache line. */
    private static final int LINE = 16;

    private static final int GALLOP_RATIO = 12;

    // a stretch of arrays that it may share with other vectors
    private final int[] terms;
    private final char[] weights;
    private final int from;
    private final int to;
    private final int shift;
    private final double squaredNorm;
    private final double norm;
    private TermLookup lookup;

    /** These terms, ascending, with their weights, none negative. */
    WeightedTerms(int[] terms, int[] weights) {
        this(terms.clone(), new char[terms.length], 0, terms.length, weights);
    }

    /**
     * A stretch of arrays, the other part of which may be of other vectors.
     *
     * @param exact its weights, in the same places, for {@code weights}
     */
    private WeightedTerms(int[] terms, char[] weights, int from, int to, int[] exact) {
        this(terms, weights, from, to, shorten(exact, weights, from, to));
    }

    /** As above, with the weights there. */
    private WeightedTerms(int[] terms, char[] weights, int from, int to, int shift) {
        this.terms = terms;
        this.weights = weights;
        this.from = from;
        this.to = to;
        this.shift = shift;
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += (long) weights[i] * weights[i];
        }
        squaredNorm = Math.scalb((double) sum, 2 * shift);
        norm = Math.sqrt(squaredNorm);
    }

    /** Puts weights in two bytes each; returns by how many bits they are too long for that. */
    private static int shorten(int[] exact, char[] weights, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= exact[i];
        }
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(all) - Character.SIZE);
        for (int i = from; i < to; i++) {
            weights[i] = (char) (exact[i] >>> shift);
        }
        return shift;
    }

    /**
     * Vectors that lie one behind the other in memory, so that reading them all waits for it once.
     *
     * @param allTerms of all of them, each vector's ascending
     * @param allWeights in the same places
     * @param ends where each vector ends and the next begins
     */
    static WeightedTerms[] join(int[] allTerms, int[] allWeights, int[] ends) {
        int size = ends[ends.length - 1];
        int[] terms = Arrays.copyOf(allTerms, size);
        char[] weights = new char[size];
        WeightedTerms[] vectors = new WeightedTerms[ends.length];
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            vectors[i] = new WeightedTerms(terms, weights, from, ends[i], allWeights);
            from = ends[i];
        }
        return vectors;
    }

    /**
     * Reads a little of each cache line from where one vector begins to where another ends, both of one {@link #join};
     * see {@link Prefetch}.
     *
     * @return nothing of interest
     */
    static int touch(WeightedTerms first, WeightedTerms last) {
        int[] allTerms = first.terms;
        char[] allWeights = first.weights;
        int all = 0;
        int end = Math.min(last.to, allTerms.length);
        for (int i = first.from; i < end; i += LINE) {
            all |= allTerms[i];
        }
        for (int i = first.from; i < end; i += 2 * LINE) {
            all |= allWeights[i];
        }
        return all;
    }

    /** As above, where it begins alone. */
    int touch() {
        return to > from ? terms[from] : 0;
    }

    /** Makes products with this vector quicker, for the time that many are wanted. */
    void quicken(TermLookup free) {
        lookup = free.of(this);
    }

    /** Takes no more memory than needed; returns what {@link #quicken} was given. */
    TermLookup release() {
        TermLookup used = lookup;
        lookup = null;
        return used;
    }

    int size() {
        return to - from;
    }

    int term(int index) {
        return terms[from + index];
    }

    int weight(int index) {
        return weights[from + index] << shift;
    }

    boolean contains(int term) {
        return Arrays.binarySearch(terms, from, to, term) >= 0;
    }

    /** As {@link TermCounts#fetch}. */
    void fetch(TermCounts counts) {
        counts.fetch(terms, from, to);
    }

    double norm() {
        return norm;
    }

    /** Cosine of the angle between both; 0 where either is empty. */
    double cosine(WeightedTerms other) {
        if (squaredNorm == 0 || other.squaredNorm == 0) {
            return 0;
        }
        return dot(other) / (norm * other.norm);
    }

    double dot(WeightedTerms other) {
        if (lookup != null && size() * GALLOP_RATIO >= other.size()) {
            return Math.scalb((double) lookup.dot(other.terms, other.weights, other.from, other.to), other.shift);
        }
        if (size() > other.size()) {
            return other.dot(this);
        }
        long sum = size() * GALLOP_RATIO < other.size() ? gallop(other) : merge(other);
        return Math.scalb((double) sum, shift + other.shift);
    }

    // without a branch that depends on the terms: nobody could foresee it
    private long merge(WeightedTerms other) {
        int[] mine = terms;
        int[] theirs = other.terms;
        char[] myWeights = weights;
        char[] theirWeights = other.weights;
        long sum = 0;
        int i = from;
        int j = other.from;
        while (i < to && j < other.to) {
            int term = mine[i];
            int their = theirs[j];
            int weight = term == their ? myWeights[i] : 0;
            sum += (long) weight * theirWeights[j];
            i += term <= their ? 1 : 0;
            j += their <= term ? 1 : 0;
        }
        return sum;
    }

    private long gallop(WeightedTerms other) {
        long sum = 0;
        int next = other.from;
        for (int i = from; i < to && next < other.to; i++) {
            int found = Arrays.binarySearch(other.terms, next, other.to, terms[i]);
            if (found >= 0) {
                sum += (long) weights[i] * other.weights[found];
            }
            next = found >= 0 ? found + 1 : -found - 1;
        }
        return sum;
    }

    /** Share of this vector's squared length that lies on terms the other has, 0 to 1. */
    double covered(WeightedTerms other) {
        if (squaredNorm == 0) {
            return 0;
        }
        double squares = lookup == null
                ? Math.scalb((double) squaresOn(other), 2 * shift)
                : lookup.squares(other.terms, other.from, other.to);
        return squares / squaredNorm;
    }

    private long squaresOn(WeightedTerms other) {
        int[] mine = terms;
        int[] theirs = other.terms;
        char[] myWeights = weights;
        long sum = 0;
        int i = from;
        int j = other.from;
        while (i < to && j < other.to) {
            int term = mine[i];
            int their = theirs[j];
            int weight = term == their ? myWeights[i] : 0;
            sum += (long) weight * weight;
            i += term <= their ? 1 : 0;
            j += their <= term ? 1 : 0;
        }
        return sum;
    }

    /**
     * Puts the heaviest terms of the sum of both, and their weights, where they are told, where there has to be room for
     * all terms of both.
     *
     * @return how many
     */
    int plus(WeightedTerms other, int limit, int[] toTerms, int[] toWeights, int place) {
        int end = sum(other, toTerms, toWeights, place);
        return keepHeaviest(toTerms, toWeights, place, end, limit);
    }

    /** Puts the terms of both where they are told, with the sums of their weights; returns where they end. */
    private int sum(WeightedTerms other, int[] sumTerms, int[] sumWeights, int place) {
        int[] mine = terms;
        int[] theirs = other.terms;
        char[] myWeights = weights;
        char[] theirWeights = other.weights;
        int end = place;
        int i = from;
        int j = other.from;
        while (i < to && j < other.to) {
            int term = mine[i];
            int their = theirs[j];
            int weight = myWeights[i] << shift;
            int theirWeight = theirWeights[j] << other.shift;
            sumTerms[end] = Math.min(term, their);
            sumWeights[end++] = (term <= their ? weight : 0) + (their <= term ? theirWeight : 0);
            i += term <= their ? 1 : 0;
            j += their <= term ? 1 : 0;
        }
        end += copy(i, sumTerms, sumWeights, end);
        return end + other.copy(j, sumTerms, sumWeights, end);
    }

    private int copy(int first, int[] toTerms, int[] toWeights, int place) {
        System.arraycopy(terms, first, toTerms, place, to - first);
        char[] mine = weights;
        for (int i = first; i < to; i++) {
            toWeights[place + i - first] = mine[i] << shift;
        }
        return to - first;
    }

    /** The heaviest terms, of equal weights the smaller, in memory of their own. */
    WeightedTerms heaviest(int limit) {
        int[] allTerms = new int[size()];
        int[] allWeights = new int[size()];
        int size = heaviest(limit, allTerms, allWeights, 0);
        return new WeightedTerms(Arrays.copyOf(allTerms, size), new char[size], 0, size, allWeights);
    }

    /**
     * Puts the heaviest terms and their weights, those of {@link #heaviest(int)}, where they are told, where there has to
     * be room for all terms.
     *
     * @return how many
     */
    int heaviest(int limit, int[] toTerms, int[] toWeights, int place) {
        copy(from, toTerms, toWeights, place);
        return keepHeaviest(toTerms, toWeights, place, place + size(), limit);
    }

    /** Moves the heaviest of a stretch to its front, in their order; returns how many. Without branches, which nobody could foresee. */
    static int keepHeaviest(int[] terms, int[] weights, int from, int to, int limit) {
        if (to - from <= limit) {
            return to - from;
        }
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

    /**
     * Writes the vectors of an article: how many terms each has, all their terms, then all their weights, which are no longer
     * than two bytes.
     */
    static void write(WeightedTerms[] vectors, RowWriter row) {
        for (WeightedTerms vector : vectors) {
            row.unsigned(vector.size());
        }
        for (WeightedTerms vector : vectors) {
            row.ints(vector.terms, vector.from, vector.to);
        }
        for (WeightedTerms vector : vectors) {
            row.chars(vector.weights, vector.from, vector.to);
        }
    }

    /** Reads so many vectors of an article. */
    static WeightedTerms[] read(RowReader row, int count) {
        int[] ends = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += row.count();
            ends[i] = end;
        }
        int[] terms = row.ints(end);
        char[] weights = row.chars(end);
        WeightedTerms[] vectors = new WeightedTerms[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            vectors[i] = new WeightedTerms(terms, weights, from, ends[i], 0);
            from = ends[i];
        }
        return vectors;
    }
}
