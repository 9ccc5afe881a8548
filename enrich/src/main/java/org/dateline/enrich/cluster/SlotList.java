package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;

/**
 * The slots of the events under one term: ascending, so that they are found by halving and visited without a gap. A list
 * that is too long to be visited at all is a set.
 */
final class SlotList {
    private static final int LONGEST = 2 * CandidateIndex.BUDGET;
    private static final int SMALLEST_SET = CandidateIndex.BUDGET + CandidateIndex.BUDGET / 2;

    private int[] slots;
    private int size;
    private IntOpenHashSet set;

    /** Two different slots. */
    SlotList(int one, int other) {
        slots = new int[] {Math.min(one, other), Math.max(one, other)};
        size = 2;
    }

    int size() {
        return size;
    }

    /** The first of them; 0 where they are too many to be visited. */
    int first() {
        return set == null ? slots[0] : 0;
    }

    /** Adds one that is not among them. */
    void add(int slot) {
        if (set != null) {
            set.add(slot);
        } else if (size == LONGEST) {
            set = new IntOpenHashSet(slots, 0, size);
            set.add(slot);
            slots = null;
        } else {
            insert(slot);
        }
        size++;
    }

    private void insert(int slot) {
        int place = -Arrays.binarySearch(slots, 0, size, slot) - 1;
        int[] from = slots;
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + 1 + (size >> 1));
        }
        System.arraycopy(from, place, slots, place + 1, size - place);
        slots[place] = slot;
    }

    /** Removes one that is among them. */
    void remove(int slot) {
        size--;
        if (set == null) {
            int place = Arrays.binarySearch(slots, 0, size + 1, slot);
            System.arraycopy(slots, place + 1, slots, place, size - place);
            slots = size > slots.length / 4 ? slots : Arrays.copyOf(slots, size + (size >> 1));
            return;
        }
        set.remove(slot);
        if (size == SMALLEST_SET) {
            slots = set.toIntArray();
            Arrays.sort(slots);
            set = null;
        }
    }

    /** Adds the same to the sum of each of them; only where they are no more than {@link CandidateIndex#BUDGET}. */
    void tally(Tally tally, int score) {
        tally.add(slots, size, score);
    }
}
