package org.dateline.enrich.cluster;

/**
 * Whole numbers by term, 0 where nothing was added. Term and number share a word of an open table (linear probing), so
 * that a look-up touches memory once.
 */
final class TermCounts {
    private static final int SMALLEST = 1 << 10;
    private static final int SPREAD = 0x9e3779b9;

    private long[] slots = new long[SMALLEST];
    private int taken;
    // written for its own sake, see fetch
    @SuppressWarnings("UnusedVariable")
    private long fetched;

    /** Adds to the number of a term. */
    void add(int term, int amount) {
        int slot = slot(term);
        long word = slots[slot];
        slots[slot] = word(term, number(word) + amount);
        if (word == 0 && ++taken * 3L > slots.length * 2L) {
            clear();
        }
    }

    /** Adds the same to the numbers of several terms. */
    void add(int[] terms, int amount) {
        fetch(terms, 0, terms.length);
        for (int term : terms) {
            add(term, amount);
        }
    }

    /**
     * Has the processor fetch what is about to be looked up: reads that depend on nothing wait for memory together, those
     * of a search one after the other.
     */
    void fetch(int[] terms, int from, int to) {
        long[] words = slots;
        int mask = words.length - 1;
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= words[home(terms[i]) & mask];
        }
        fetched = all; // else the compiler would leave the reads out
    }

    private static int home(int term) {
        return (term * SPREAD) >>> 7;
    }

    int get(int term) {
        return number(slots[slot(term)]);
    }

    int capacity() {
        return slots.length;
    }

    /** The slot that holds a term, or the free one where it belongs. A free slot is all zeros. */
    private int slot(int term) {
        long[] words = slots;
        int mask = words.length - 1;
        int slot = home(term) & mask;
        long word = words[slot];
        while (word != 0 && (int) (word >>> Integer.SIZE) != term) {
            slot = (slot + 1) & mask;
            word = words[slot];
        }
        return slot;
    }

    /** Numbers are kept plus one half of all: no slot that is taken looks free. */
    private static long word(int term, int number) {
        return ((long) term << Integer.SIZE) | ((number ^ Integer.MIN_VALUE) & 0xffffffffL);
    }

    private static int number(long word) {
        return word == 0 ? 0 : (int) word ^ Integer.MIN_VALUE;
    }

    /** Drops the terms whose number is 0, in a table that leaves room. */
    private void clear() {
        long[] old = slots;
        int living = 0;
        for (long word : old) {
            living += number(word) == 0 ? 0 : 1;
        }
        slots = new long[Math.max(SMALLEST, Integer.highestOneBit(living) * 4)];
        taken = 0;
        for (long word : old) {
            if (number(word) != 0) {
                slots[slot((int) (word >>> Integer.SIZE))] = word;
                taken++;
            }
        }
    }
}
