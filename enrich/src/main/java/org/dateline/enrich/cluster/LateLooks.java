package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongRBTreeSet;

/**
 * When articles whose place was a close call are looked at again: when so many entries of the order have come since.
 * What an article fits shows by what comes after it, and no later article need come near it for that.
 */
final class LateLooks {
    /** In entries of the order. By the last one, most events have all their articles. */
    private static final int[] AFTER = {200, 500, 800, 1_100, 1_400};

    private final LongRBTreeSet closeCalls = new LongRBTreeSet();
    private long latest = -1;

    /** An article has come, the latest of all. */
    void add(MemberRow row) {
        latest = row.seq();
        if (row.closeCall()) {
            closeCalls.add(row.seq());
        }
    }

    /** The articles that have become due since the one that came last, those that came later first. */
    long[] due(long seq) {
        LongArrayList due = new LongArrayList(0);
        for (int after : AFTER) {
            due.addAll(closeCalls.subSet(latest - after + 1, seq - after + 1));
        }
        closeCalls.headSet(seq - AFTER[AFTER.length - 1] + 1).clear();
        return due.toLongArray();
    }
}
