package org.dateline.enrich.cluster;

import java.util.Arrays;

/** Sums by slot of an event: four bytes a slot, those that have a sum listed. */
final class Tally {
    private final int[] taken;
    private int[] sums = new int[1 << 10];
    private int size;

    /** Room for so many different slots. */
    Tally(int most) {
        taken = new int[most];
    }

    /** Takes slots below this number from now on. */
    void reserve(int slots) {
        if (slots > sums.length) {
            sums = Arrays.copyOf(sums, slots + (slots >> 1));
        }
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[taken[i]] = 0;
        }
        size = 0;
    }

    /**
     * Adds to the sum of a slot.
     *
     * @param score positive; sums stay below 2^31
     */
    void add(int slot, int score) {
        int sum = sums[slot];
        if (sum == 0) {
            taken[size++] = slot;
        }
        sums[slot] = sum + score;
    }

    /** Adds the same to each of the first slots of a list. */
    void add(int[] list, int length, int score) {
        for (int i = 0; i < length; i++) {
            add(list[i], score);
        }
    }

    /** Number of slots with a sum. */
    int size() {
        return size;
    }

    int slot(int index) {
        return taken[index];
    }

    int score(int index) {
        return sums[taken[index]];
    }
}
