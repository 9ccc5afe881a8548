package org.dateline.enrich.cluster;

import java.util.Arrays;

/** Sums by slot of an event, in a table small enough for the processor's cache however many events there are. */
final class Tally {
    private static final int SPREAD = 0x9e3779b9;

    private final int[] places;
    private final int[] slots;
    private final long[] scores;
    private final int[] taken;
    private int size;

    /** Room for so many different slots. */
    Tally(int most) {
        places = new int[Integer.highestOneBit(most) * 4];
        Arrays.fill(places, -1);
        slots = new int[most];
        scores = new long[most];
        taken = new int[most];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[taken[i]] = -1;
        }
        size = 0;
    }

    void add(int slot, long score) {
        int mask = places.length - 1;
        int place = ((slot * SPREAD) >>> 8) & mask;
        while (places[place] >= 0 && slots[places[place]] != slot) {
            place = (place + 1) & mask;
        }
        if (places[place] < 0) {
            places[place] = size;
            taken[size] = place;
            slots[size] = slot;
            scores[size++] = 0;
        }
        scores[places[place]] += score;
    }

    /** Number of slots with a sum. */
    int size() {
        return size;
    }

    int slot(int index) {
        return slots[index];
    }

    long score(int index) {
        return scores[index];
    }
}
