package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.LongRBTreeSet;

/**
 * When articles whose place was a close call are looked at again: once so many entries of the order have come since.
 * What an article fits shows by what comes after it, and no later article need come near it for that.
 */
final class LateLooks {
    /** In entries of the order. */
    private static final int AFTER = 300;

    private final LongRBTreeSet closeCalls = new LongRBTreeSet();
    private long latest = -1;

    /** An article has come, the latest of all. */
    void add(MemberRow row) {
        latest = row.seq();
        if (row.closeCall()) {
            closeCalls.add(row.seq());
        }
    }

    /** The articles that have become due since the one that came last. */
    long[] due(long seq) {
        long[] due = closeCalls.subSet(latest - AFTER + 1, seq - AFTER + 1).toLongArray();
        closeCalls.headSet(seq - AFTER + 1).clear();
        return due;
    }
}
