package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;

/**
 * Lists of slots of events, known by their places. A list is ascending, so that slots are found by halving and visited without
 * a gap; one that is too long to be visited at all is a set.
 */
final class SlotLists {
    private static final int LONGEST = 2 * CandidateIndex.BUDGET;
    private static final int SMALLEST_SET = CandidateIndex.BUDGET + CandidateIndex.BUDGET / 2;

    // null where there is a set, or nothing
    private int[][] lists = new int[1 << 10][];
    // one look at a few bytes instead of another at what may be anywhere
    private int[] sizes = new int[1 << 10];
    private int places;
    private final Int2ObjectOpenHashMap<IntOpenHashSet> sets = new Int2ObjectOpenHashMap<>();
    private final IntArrayList free = new IntArrayList();

    /** Makes a list of two different slots; returns its place. */
    int make(int one, int other) {
        if (free.isEmpty() && places == lists.length) {
            lists = Arrays.copyOf(lists, places + (places >> 1));
            sizes = Arrays.copyOf(sizes, lists.length);
        }
        int place = free.isEmpty() ? places++ : free.popInt();
        lists[place] = new int[] {Math.min(one, other), Math.max(one, other)};
        sizes[place] = 2;
        return place;
    }

    /** Forgets a list that one slot is left of, and returns that. */
    int drop(int place) {
        int only = lists[place][0];
        lists[place] = null;
        free.push(place);
        return only;
    }

    int size(int place) {
        return sizes[place];
    }

    /** Its first slot; 0 where they are too many to be visited. */
    int first(int place) {
        int[] slots = lists[place];
        return slots == null ? 0 : slots[0];
    }

    /** Adds a slot that is not in the list. */
    void add(int place, int slot) {
        int[] slots = lists[place];
        int size = sizes[place]++;
        if (slots == null) {
            sets.get(place).add(slot);
        } else if (size == LONGEST) {
            IntOpenHashSet set = new IntOpenHashSet(slots, 0, size);
            set.add(slot);
            sets.put(place, set);
            lists[place] = null;
        } else {
            lists[place] = with(slots, size, slot);
        }
    }

    private static int[] with(int[] slots, int size, int slot) {
        int at = -Arrays.binarySearch(slots, 0, size, slot) - 1;
        int[] longer = size < slots.length ? slots : Arrays.copyOf(slots, size + 1 + (size >> 1));
        System.arraycopy(slots, at, longer, at + 1, size - at);
        longer[at] = slot;
        return longer;
    }

    /** Removes a slot that is in the list. */
    void remove(int place, int slot) {
        int[] slots = lists[place];
        int size = --sizes[place];
        if (slots != null) {
            int at = Arrays.binarySearch(slots, 0, size + 1, slot);
            System.arraycopy(slots, at + 1, slots, at, size - at);
            lists[place] = size > slots.length / 4 ? slots : Arrays.copyOf(slots, size + (size >> 1));
            return;
        }
        IntOpenHashSet set = sets.get(place);
        set.remove(slot);
        if (size == SMALLEST_SET) {
            int[] sorted = set.toIntArray();
            Arrays.sort(sorted);
            lists[place] = sorted;
            sets.remove(place);
        }
    }

    /** Adds the same to the sum of each of them; only where they are no more than {@link CandidateIndex#BUDGET}. */
    void tally(int place, Tally tally, int score) {
        tally.add(lists[place], sizes[place], score);
    }
}
