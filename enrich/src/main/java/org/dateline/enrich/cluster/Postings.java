package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/** The slots of the events under each term. Most terms have one, which takes no list. */
final class Postings {
    private static final int NONE = Integer.MIN_VALUE;

    /** By term the slot, or the complement of a place in {@link #lists}. */
    private final Int2IntOpenHashMap entries = new Int2IntOpenHashMap();

    private final List<SlotList> lists = new ArrayList<>();
    private final IntArrayList freeLists = new IntArrayList();

    Postings() {
        entries.defaultReturnValue(NONE);
    }

    void add(int term, int slot) {
        int entry = entries.putIfAbsent(term, slot);
        if (entry >= 0) {
            entries.put(term, ~keep(new SlotList(entry, slot)));
        } else if (entry != NONE) {
            lists.get(~entry).add(slot);
        }
    }

    private int keep(SlotList list) {
        if (freeLists.isEmpty()) {
            lists.add(list);
            return lists.size() - 1;
        }
        int place = freeLists.popInt();
        lists.set(place, list);
        return place;
    }

    void remove(int term, int slot) {
        int entry = entries.get(term);
        if (entry >= 0) {
            entries.remove(term);
            return;
        }
        SlotList list = lists.get(~entry);
        list.remove(slot);
        if (list.size() == 1) {
            entries.put(term, list.first());
            lists.set(~entry, null);
            freeLists.push(~entry);
        }
    }

    /** Number of events under a term. */
    int size(int term) {
        int entry = entries.get(term);
        return entry == NONE ? 0 : entry >= 0 ? 1 : lists.get(~entry).size();
    }

    /** Adds the same to the sum of each event under a term; see {@link SlotList#tally}. */
    void tally(int term, Tally tally, long score) {
        int entry = entries.get(term);
        if (entry >= 0) {
            tally.add(entry, score);
        } else if (entry != NONE) {
            lists.get(~entry).tally(tally, score);
        }
    }
}
