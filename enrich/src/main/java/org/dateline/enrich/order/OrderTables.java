package org.dateline.enrich.order;

import org.dateline.enrich.cluster.MemoryTable;
import org.dateline.enrich.cluster.Table;

/**
 * What the sequencer remembers.
 *
 * @param progress one row: how far the order has been worked on
 * @param entries by seq: entries of a followed order whose turn has not come
 * @param waiting by ordinal: where the outcomes whose turn has not come stand on their log
 * @param spilled by ordinal: outcomes of those that do not fit in memory; need not survive a crash
 * @param held by arrival: outcomes that came before the order's first entry did
 */
public record OrderTables(Table progress, Table entries, Table waiting, Table spilled, Table held) {
    /** Name of the progress table. */
    public static final String PROGRESS = "order-progress";

    /** Name of the entries' table. */
    public static final String ENTRIES = "order-entries";

    /** Name of the waiting outcomes' table. */
    public static final String WAITING = "order-waiting";

    /** Name of the spilled outcomes' table. */
    public static final String SPILLED = "order-spilled";

    /** Name of the held outcomes' table. */
    public static final String HELD = "order-held";

    /** Empty tables in memory. */
    public static OrderTables inMemory() {
        return new OrderTables(
                new MemoryTable(), new MemoryTable(), new MemoryTable(), new MemoryTable(), new MemoryTable());
    }
}
