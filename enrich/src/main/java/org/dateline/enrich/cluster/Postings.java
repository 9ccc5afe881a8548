package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/** The slots of the events under each term. Most terms have one, which takes no list. */
final class Postings {
    /** What {@link #entry} gives for a term without events. */
    static final int NONE = 0;

    /** By term the slot plus one, or the complement of a place in {@link #lists}. */
    private final TermCounts entries = new TermCounts();

    private final List<SlotList> lists = new ArrayList<>();
    // by place in the lists: one look at a few bytes instead of two at what may be anywhere
    private final IntArrayList sizes = new IntArrayList();
    private final IntArrayList freeLists = new IntArrayList();
    // written for its own sake, see fetch
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    void add(int term, int slot) {
        int entry = entries.get(term);
        if (entry == NONE) {
            entries.add(term, slot + 1);
        } else if (entry > 0) {
            entries.add(term, ~keep(new SlotList(entry - 1, slot)) - entry);
        } else {
            lists.get(~entry).add(slot);
            sizes.set(~entry, sizes.getInt(~entry) + 1);
        }
    }

    private int keep(SlotList list) {
        if (freeLists.isEmpty()) {
            lists.add(list);
            sizes.add(list.size());
            return lists.size() - 1;
        }
        int place = freeLists.popInt();
        lists.set(place, list);
        sizes.set(place, list.size());
        return place;
    }

    void remove(int term, int slot) {
        int entry = entries.get(term);
        if (entry > 0) {
            entries.add(term, -entry);
            return;
        }
        SlotList list = lists.get(~entry);
        list.remove(slot);
        sizes.set(~entry, list.size());
        if (list.size() == 1) {
            entries.add(term, list.first() + 1 - entry);
            lists.set(~entry, null);
            freeLists.push(~entry);
        }
    }

    /** As {@link TermCounts#fetch}. */
    void fetch(int[] terms, int size) {
        entries.fetch(terms, 0, size);
    }

    /** As above, for terms whose events are about to change. */
    void fetchLists(int[] terms, int size) {
        entries.fetch(terms, 0, size);
        int all = 0;
        for (int i = 0; i < size; i++) {
            all |= first(entries.get(terms[i]));
        }
        fetched = all;
    }

    /** As above, by what the terms' events are known by. */
    void fetchEntries(int[] someEntries, int size) {
        int all = 0;
        for (int i = 0; i < size; i++) {
            all |= first(someEntries[i]);
        }
        fetched = all;
    }

    private int first(int entry) {
        return entry < NONE ? lists.get(~entry).first() : entry;
    }

    /** What the events under a term are known by until something is added or removed. */
    int entry(int term) {
        return entries.get(term);
    }

    /** Number of events of an entry. */
    int size(int entry) {
        return entry >= 0 ? Integer.signum(entry) : sizes.getInt(~entry);
    }

    /** Adds the same to the sum of each event of an entry; see {@link SlotList#tally}. */
    void tally(int entry, Tally tally, int score) {
        if (entry > 0) {
            tally.add(entry - 1, score);
        } else if (entry < 0) {
            lists.get(~entry).tally(tally, score);
        }
    }
}
