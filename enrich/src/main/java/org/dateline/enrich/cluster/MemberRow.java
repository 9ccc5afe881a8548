package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;

/**
 * A row of the members' table.
 *
 * @param seq the article's place in the order, its key
 * @param articleId unique over all outlets
 * @param eventId its event, closed where the live events' table has no such row; null once the article is withdrawn
 * @param origin the article that it copies, itself where it is its own
 * @param closeCall whether it founded its event, or joined it with little to spare
 * @param profile what it is compared by
 */
record MemberRow(long seq, String articleId, String eventId, String origin, boolean closeCall, Profile profile) {
    /** Sorts as the order does. */
    static byte[] key(long seq) {
        return ByteBuffer.allocate(Long.BYTES).putLong(seq).array();
    }

    static long seq(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    static MemberRow of(byte[] key, byte[] value) {
        RowReader row = new RowReader(value);
        return new MemberRow(seq(key), row.text(), row.text(), row.text(), row.count() > 0, Profile.read(row));
    }

    /** The same in another event. */
    MemberRow in(String otherEventId) {
        return new MemberRow(seq, articleId, otherEventId, origin, closeCall, profile);
    }

    /** The same as a copy of another article. */
    MemberRow copying(String otherOrigin) {
        return new MemberRow(seq, articleId, eventId, otherOrigin, closeCall, profile);
    }

    /** A later version of the same article. */
    MemberRow with(Profile later) {
        return new MemberRow(seq, articleId, eventId, origin, closeCall, later);
    }

    byte[] key() {
        return key(seq);
    }

    byte[] toBytes() {
        RowWriter row =
                new RowWriter().text(articleId).text(eventId).text(origin).unsigned(closeCall ? 1 : 0);
        profile.write(row);
        return row.toBytes();
    }
}
