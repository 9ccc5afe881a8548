package org.dateline.enrich.cluster;

import java.time.Instant;

/**
 * A row of the table of the articles that others may copy.
 *
 * @param seq the article's place in the order, its key
 * @param time the clusterer's time at its turn; null while none was known
 * @param sketch see {@link NearDuplicates}
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record CopyRow(long seq, Instant time, byte[] sketch) {
    static CopyRow of(byte[] key, byte[] value) {
        RowReader row = new RowReader(value);
        long millis = row.signed();
        return new CopyRow(
                MemberRow.seq(key), millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis), row.rest());
    }

    byte[] toBytes() {
        return new RowWriter()
                .signed(time == null ? Long.MIN_VALUE : time.toEpochMilli())
                .raw(sketch)
                .toBytes();
    }
}
