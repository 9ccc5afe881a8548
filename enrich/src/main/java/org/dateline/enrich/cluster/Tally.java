package org.dateline.enrich.cluster;

/** Sums by slot of an event, in a table small enough for the processor's cache however many events there are. */
final class Tally {
    private static final int SPREAD = 0x9e3779b9;
    private static final int FREE = 0;

    /** Slot plus one by place of an open table. */
    private final int[] slots;

    private final long[] scores;
    private final int[] taken;
    private int size;

    /** Room for so many different slots. */
    Tally(int most) {
        slots = new int[Integer.highestOneBit(most) * 4];
        scores = new long[slots.length];
        taken = new int[most];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            slots[taken[i]] = FREE;
        }
        size = 0;
    }

    void add(int slot, long score) {
        int[] table = slots;
        int mask = table.length - 1;
        int sought = slot + 1;
        int place = ((slot * SPREAD) >>> 8) & mask;
        int found = table[place];
        while (found != sought && found != FREE) {
            place = (place + 1) & mask;
            found = table[place];
        }
        if (found == FREE) {
            table[place] = sought;
            taken[size++] = place;
            scores[place] = score;
        } else {
            scores[place] += score;
        }
    }

    /** Adds the same to each of the first slots of a list. */
    void add(int[] list, int length, long score) {
        for (int i = 0; i < length; i++) {
            add(list[i], score);
        }
    }

    /** Number of slots with a sum. */
    int size() {
        return size;
    }

    int slot(int index) {
        return slots[taken[index]] - 1;
    }

    long score(int index) {
        return scores[taken[index]];
    }
}
