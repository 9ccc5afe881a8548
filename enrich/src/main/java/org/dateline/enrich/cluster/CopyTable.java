package org.dateline.enrich.cluster;

/** The articles that others may copy, in a table and in memory. */
final class CopyTable {
    private final Table table;
    private final CopyIndex index = new CopyIndex();

    /** Finds nothing until it is {@link #restore restored}. */
    CopyTable(Table table) {
        this.table = table;
    }

    /** Reads the table. */
    void restore() {
        table.scan((key, value) -> {
            CopyRow row = CopyRow.of(key, value);
            index.add(row.seq(), row.time(), row.sketch());
        });
    }

    /** As {@link CopyIndex#mostSimilar}. */
    long mostSimilar(byte[] sketch) {
        return index.mostSimilar(sketch);
    }

    /** As {@link CopyIndex#sketch}. */
    byte[] sketch(long seq) {
        return index.sketch(seq);
    }

    /** Adds the latest article; those that are too old for anybody to copy leave. */
    void add(CopyRow row) {
        if (row.sketch().length > 0) {
            table.put(MemberRow.key(row.seq()), row.toBytes());
            index.add(row.seq(), row.time(), row.sketch()).forEach(left -> table.put(MemberRow.key(left), null));
        }
    }

    /** As {@link CopyIndex#withdraw}. */
    void withdraw(long seq) {
        index.withdraw(seq);
        table.put(MemberRow.key(seq), null);
    }
}
