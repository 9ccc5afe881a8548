package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.function.Consumer;

/** The members' table by seq, with the rows that were last used at hand. */
final class MemberTable {
    /** About 4 KB each. */
    private static final int AT_HAND = 2_048;

    private final Table table;
    private final RowWriter scratch = new RowWriter(); // used again and again
    private final Long2ObjectLinkedOpenHashMap<MemberRow> lastUsed = new Long2ObjectLinkedOpenHashMap<>();

    MemberTable(Table table) {
        this.table = table;
    }

    /** Visits all rows in their order. */
    void scan(Consumer<MemberRow> visitor) {
        table.scan((key, value) -> visitor.accept(MemberRow.of(key, value)));
    }

    /** The row of an article, null where it is not known any more. */
    MemberRow get(long seq) {
        MemberRow row = lastUsed.getAndMoveToLast(seq);
        if (row != null) {
            return row;
        }
        byte[] key = MemberRow.key(seq);
        byte[] value = table.get(key);
        return value == null ? null : keep(MemberRow.of(key, value));
    }

    /** Sets the row of an article. */
    void put(MemberRow row) {
        table.put(row.key(), row.toBytes(scratch));
        keep(row);
    }

    /** Forgets an article. */
    void remove(long seq) {
        table.put(MemberRow.key(seq), null);
        lastUsed.remove(seq);
    }

    private MemberRow keep(MemberRow row) {
        lastUsed.putAndMoveToLast(row.seq(), row);
        if (lastUsed.size() > AT_HAND) {
            lastUsed.removeFirst();
        }
        return row;
    }
}
