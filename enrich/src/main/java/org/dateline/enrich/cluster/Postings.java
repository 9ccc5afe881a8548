package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntConsumer;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The slots of the events under each term. Most terms have one, which takes no list; long ones are sets, so that a slot
 * is found in them at once.
 */
final class Postings {
    private static final int LONG = 128;

    /** By term the slot, or the complement of a place in {@link #lists}, plus one (0: none). */
    private final Int2IntOpenHashMap entries = new Int2IntOpenHashMap();

    private final List<IntCollection> lists = new ArrayList<>();
    private final IntArrayList freeLists = new IntArrayList();

    Postings() {
        entries.defaultReturnValue(NONE);
    }

    private static final int NONE = Integer.MIN_VALUE;

    void add(int term, int slot) {
        int entry = entries.get(term);
        if (entry == NONE) {
            entries.put(term, slot);
        } else if (entry >= 0) {
            IntArrayList list = new IntArrayList(new int[] {entry, slot});
            entries.put(term, ~keep(list));
        } else {
            IntCollection list = lists.get(~entry);
            if (list.size() == LONG) {
                list = new IntOpenHashSet(list);
                lists.set(~entry, list);
            }
            list.add(slot);
        }
    }

    private int keep(IntCollection list) {
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
        IntCollection list = lists.get(~entry);
        list.rem(slot);
        if (list.size() == 1) {
            entries.put(term, list.iterator().nextInt());
            lists.set(~entry, null);
            freeLists.push(~entry);
        } else if (list.size() == LONG / 2 && list instanceof IntOpenHashSet) {
            lists.set(~entry, new IntArrayList(list));
        }
    }

    /** Number of events under a term. */
    int size(int term) {
        int entry = entries.get(term);
        return entry == NONE ? 0 : entry >= 0 ? 1 : lists.get(~entry).size();
    }

    void forEach(int term, IntConsumer visitor) {
        int entry = entries.get(term);
        if (entry >= 0) {
            visitor.accept(entry);
        } else if (entry != NONE) {
            lists.get(~entry).forEach(visitor);
        }
    }
}
