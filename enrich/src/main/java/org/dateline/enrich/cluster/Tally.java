package org.dateline.enrich.cluster;

/** Sums by slot of an event, in a table small enough for the processor's cache however many events there are. */
final class Tally {
    private static final int SPREAD = 0x9e3779b9;

    /** An open table (linear probing) of words: a slot plus one, then its sum; 0 where it is free. */
    private final long[] words;

    private final int[] taken;
    private int size;

    /** Room for so many different slots. */
    Tally(int most) {
        words = new long[Integer.highestOneBit(most) * 4];
        taken = new int[most];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            words[taken[i]] = 0;
        }
        size = 0;
    }

    /**
     * Adds to the sum of a slot.
     *
     * @param score positive; sums stay below 2^31
     */
    void add(int slot, int score) {
        long[] table = words;
        int mask = table.length - 1;
        int sought = slot + 1;
        int place = ((slot * SPREAD) >>> 8) & mask;
        long word = table[place];
        while (word != 0 && (int) (word >>> Integer.SIZE) != sought) {
            place = (place + 1) & mask;
            word = table[place];
        }
        if (word == 0) {
            taken[size++] = place;
            word = (long) sought << Integer.SIZE;
        }
        table[place] = word + score;
    }

    /** Adds the same to the sum of each of the first slots of a list. */
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
        return (int) (words[taken[index]] >>> Integer.SIZE) - 1;
    }

    int score(int index) {
        return (int) words[taken[index]];
    }
}
