package org.dateline.enrich.cluster;

/** The slots of the events under each term. Most terms have one, which takes no list. */
final class Postings {
    /** What {@link #entry} gives for a term without events. */
    static final int NONE = 0;

    /** By term the slot plus one, or the complement of a place among the {@link #lists}. */
    private final TermCounts entries = new TermCounts();

    private final SlotLists lists = new SlotLists();
    // written for its own sake, see fetch
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    void add(int term, int slot) {
        int entry = entries.get(term);
        if (entry == NONE) {
            entries.add(term, slot + 1);
        } else if (entry > 0) {
            entries.add(term, ~lists.make(entry - 1, slot) - entry);
        } else {
            lists.add(~entry, slot);
        }
    }

    void remove(int term, int slot) {
        int entry = entries.get(term);
        if (entry > 0) {
            entries.add(term, -entry);
            return;
        }
        lists.remove(~entry, slot);
        if (lists.size(~entry) == 1) {
            entries.add(term, lists.drop(~entry) + 1 - entry);
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
        return entry < NONE ? lists.first(~entry) : entry;
    }

    /** What the events under a term are known by until something is added or removed. */
    int entry(int term) {
        return entries.get(term);
    }

    /** Number of events of an entry. */
    int size(int entry) {
        return entry >= 0 ? Integer.signum(entry) : lists.size(~entry);
    }

    /** Adds the same to the sum of each event of an entry; see {@link SlotLists#tally}. */
    void tally(int entry, Tally tally, int score) {
        if (entry > 0) {
            tally.add(entry - 1, score);
        } else if (entry < 0) {
            lists.tally(~entry, tally, score);
        }
    }
}
