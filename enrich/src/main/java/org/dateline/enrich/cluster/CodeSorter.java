package org.dateline.enrich.cluster;

/** Sorts codes by their digits, the last digit first (radix sort): linear, without a branch that depends on them. */
final class CodeSorter {
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private CodeSorter() {}

    /**
     * The codes ascending; overwrites what it is given.
     *
     * @param codes none negative
     * @param bits that a code has at most
     */
    static int[] sort(int[] codes, int bits) {
        int[] from = codes;
        int[] to = new int[codes.length];
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            int[] next = places(from, shift);
            for (int i = 0; i < from.length; i++) {
                int code = from[i];
                to[next[(code >>> shift) & DIGITS - 1]++] = code;
            }
            int[] emptied = from;
            from = to;
            to = emptied;
        }
        return from;
    }

    /** Where the codes with each digit begin. */
    private static int[] places(int[] codes, int shift) {
        int[] places = new int[DIGITS + 1];
        for (int i = 0; i < codes.length; i++) {
            places[((codes[i] >>> shift) & DIGITS - 1) + 1]++;
        }
        for (int digit = 1; digit < DIGITS; digit++) {
            places[digit] += places[digit - 1];
        }
        return places;
    }
}
