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
