package org.dateline.enrich.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A row of the live events' table; the event's members say the rest.
 *
 * @param eventId its key
 * @param founded seq of its founding
 * @param lastActivity the clusterer's time at its latest article; null while none is known
 * @param settled number of its articles when it was last settled; 0 before that
 */
record EventRow(String eventId, long founded, Instant lastActivity, int settled) {
    static EventRow of(byte[] key, byte[] value) {
        RowReader row = new RowReader(value);
        long founded = row.unsigned();
        long millis = row.signed();
        return new EventRow(
                new String(key, StandardCharsets.UTF_8),
                founded,
                millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis),
                row.count());
    }

    byte[] key() {
        return eventId.getBytes(StandardCharsets.UTF_8);
    }

    byte[] toBytes() {
        return new RowWriter()
                .unsigned(founded)
                .signed(lastActivity == null ? Long.MIN_VALUE : lastActivity.toEpochMilli())
                .unsigned(settled)
                .toBytes();
    }
}
