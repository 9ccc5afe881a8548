package org.dateline.enrich.cluster;

/**
 * The latest number under each key, in an open table (linear probing): what leaves, oldest first, is not looked for again
 * but passed over, and its room taken back when it runs out.
 */
final class LatestByKey {
    /** No number. */
    static final int NONE = -1;

    private static final int SMALLEST = 1 << 10;
    private static final int SPREAD = 0x9e3779b9;

    // key and number plus one; 0 where it is free
    private long[] slots = new long[SMALLEST];
    private int taken;

    /** The number under a key, {@link #NONE} where there is none. It may be one that has left. */
    int get(int key) {
        return number(slots[slot(key)]);
    }

    /**
     * Puts a number under a key.
     *
     * @param number from 0, not below any other
     * @param first the first that has not left
     * @return the number that was there, as {@link #get}
     */
    int put(int key, int number, int first) {
        int slot = slot(key);
        long word = slots[slot];
        slots[slot] = word(key, number);
        if (word == 0 && ++taken * 3L > slots.length * 2L) {
            makeRoom(first);
        }
        return number(word);
    }

    private int slot(int key) {
        long[] words = slots;
        int mask = words.length - 1;
        int slot = (key * SPREAD) >>> 7 & mask;
        long word = words[slot];
        while (word != 0 && (int) (word >>> Integer.SIZE) != key) {
            slot = (slot + 1) & mask;
            word = words[slot];
        }
        return slot;
    }

    private static long word(int key, int number) {
        return ((long) key << Integer.SIZE) | (number + 1);
    }

    private static int number(long word) {
        return (int) word - 1;
    }

    private void makeRoom(int first) {
        long[] old = slots;
        int staying = 0;
        for (long word : old) {
            staying += number(word) < first ? 0 : 1;
        }
        slots = new long[Math.max(SMALLEST, Integer.highestOneBit(staying) * 4)];
        taken = staying;
        for (long word : old) {
            if (number(word) >= first) {
                slots[slot((int) (word >>> Integer.SIZE))] = word;
            }
        }
    }
}
