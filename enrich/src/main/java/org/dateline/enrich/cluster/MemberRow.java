package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;

/**
 * A row of the members' table.
 *
 * @param seq the article's place in the order, its key
 * @param articleId unique over all outlets
 * @param eventId its event, closed where the live events' table has no such row; null once the article is withdrawn
 * @param origin the article that it copies, itself where it is its own
 * @param profile what it is compared by
 */
record MemberRow(long seq, String articleId, String eventId, String origin, Profile profile) {
    /** Sorts as the order does. */
    static byte[] key(long seq) {
        return ByteBuffer.allocate(Long.BYTES).putLong(seq).array();
    }

    static long seq(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    static MemberRow of(byte[] key, byte[] value) {
        RowReader row = new RowReader(value);
        return new MemberRow(seq(key), row.text(), row.text(), row.text(), Profile.read(row));
    }

    /** The same in another event. */
    MemberRow in(String otherEventId) {
        return new MemberRow(seq, articleId, otherEventId, origin, profile);
    }

    /** The same as a copy of another article. */
    MemberRow copying(String otherOrigin) {
        return new MemberRow(seq, articleId, eventId, otherOrigin, profile);
    }

    byte[] key() {
        return key(seq);
    }

    byte[] toBytes() {
        RowWriter row = new RowWriter().text(articleId).text(eventId).text(origin);
        profile.write(row);
        return row.toBytes();
    }
}
