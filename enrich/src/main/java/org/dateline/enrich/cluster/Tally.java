package org.dateline.enrich.cluster;

import java.util.Arrays;

/** Sums by slot of an event: four bytes a slot, those that have a sum listed. */
final class Tally {
    private final int[] taken;
    private int[] sums = new int[1 << 10];
    private int size;

    /** Room for so many different slots. */
    Tally(int most) {
        taken = new int[most + 1];
    }

    /** Takes slots below this number from now on. */
    void reserve(int slots) {
        if (slots > sums.length) {
            sums = Arrays.copyOf(sums, slots + (slots >> 1));
        }
    }

    /**
     * Adds to the sum of a slot.
     *
     * @param score positive; sums stay below 2^31
     */
    void add(int slot, int score) {
        int sum = sums[slot];
        taken[size] = slot;
        size += sum == 0 ? 1 : 0;
        sums[slot] = sum + score;
    }

    /** Adds the same to each of the first slots of a list. Without a branch that depends on the sums. */
    void add(int[] list, int length, int score) {
        int[] all = sums;
        int[] listed = taken;
        int end = size;
        for (int i = 0; i < length; i++) {
            int slot = list[i];
            int sum = all[slot];
            listed[end] = slot;
            end += sum == 0 ? 1 : 0;
            all[slot] = sum + score;
        }
        size = end;
    }

    /**
     * Clears all sums.
     *
     * @param sumsTaken room for as many as there is room for slots: the sums that there were, in the order in which they were
     *     begun
     * @return how many
     */
    int clear(int[] sumsTaken) {
        int[] all = sums;
        for (int i = 0; i < size; i++) {
            int slot = taken[i];
            sumsTaken[i] = all[slot];
            all[slot] = 0;
        }
        int cleared = size;
        size = 0;
        return cleared;
    }

    /** The slot of a sum, by its place among those that were cleared last. */
    int slot(int index) {
        return taken[index];
    }
}
