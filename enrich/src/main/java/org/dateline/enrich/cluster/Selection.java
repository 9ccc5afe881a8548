package org.dateline.enrich.cluster;

import java.util.Arrays;

/** Finds the number at a rank: those of its bucket are sorted, the others only counted. */
final class Selection {
    private static final int BUCKET_BITS = 8;

    // wanted for almost every vector: all zeros between calls
    private static final ThreadLocal<int[]> COUNTS = ThreadLocal.withInitial(() -> new int[1 << BUCKET_BITS]);

    private Selection() {}

    /**
     * The number that stands at a rank when those of a stretch are sorted, largest first.
     *
     * @param numbers none negative
     * @param from where the stretch begins
     * @param to where it ends, exclusive
     * @param rank from 1 to the length of the stretch
     */
    static int largest(int[] numbers, int from, int to, int rank) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= numbers[i];
        }
        int shift = shift(all);
        int[] counts = COUNTS.get();
        for (int i = from; i < to; i++) {
            counts[numbers[i] >>> shift]++;
        }
        // from below: of weights, most are small
        int smaller = to - from - rank;
        int bucket = 0;
        while (counts[bucket] <= smaller) {
            smaller -= counts[bucket++];
        }
        int[] sought = new int[counts[bucket]];
        Arrays.fill(counts, 0);
        int found = 0;
        for (int i = from; found < sought.length; i++) {
            if (numbers[i] >>> shift == bucket) {
                sought[found++] = numbers[i];
            }
        }
        Arrays.sort(sought);
        return sought[smaller];
    }

    /** By how many bits the largest number has to be cut to name a bucket. */
    private static int shift(int all) {
        return Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(all) - BUCKET_BITS);
    }
}
