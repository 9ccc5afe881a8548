package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;
import org.dateline.model.event.Decision;

/**
 * A row of the members' table.
 *
 * @param seq the article's place in the order, its key
 * @param articleId unique over all outlets
 * @param eventId its event, closed where the live events' table has no such row; null once the article is withdrawn
 * @param origin the article that it copies, itself where it is its own
 * @param closeCall whether it founded its event although it nearly fitted another, or joined with little to spare
 * @param fit how well it fitted its event when it went there, or when it was found to be firm later, 0 to
 *     {@link Decision#SCALE}: 0 where it founded it, or {@link #COPY}
 * @param profile what it is compared by
 */
record MemberRow(
        long seq, String articleId, String eventId, String origin, boolean closeCall, int fit, Profile profile) {
    /** A copy goes where its origin goes, whatever fits. */
    static final int COPY = Decision.SCALE + 1;

    /** What hardly fits. */
    private static final int LEAST = 1;

    /** Sorts as the order does. */
    static byte[] key(long seq) {
        return ByteBuffer.allocate(Long.BYTES).putLong(seq).array();
    }

    static long seq(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    static MemberRow of(byte[] key, byte[] value) {
        RowReader row = new RowReader(value);
        return new MemberRow(
                seq(key), row.text(), row.text(), row.text(), row.count() > 0, row.count(), Profile.read(row));
    }

    /** The same in another event, which it fits so well, unless it is a copy. */
    MemberRow in(String otherEventId, int otherFit) {
        return new MemberRow(seq, articleId, otherEventId, origin, closeCall, fit == COPY ? COPY : otherFit, profile);
    }

    /** The same as a copy of another article. */
    MemberRow copying(String otherOrigin) {
        return new MemberRow(seq, articleId, eventId, otherOrigin, closeCall, fit, profile);
    }

    /** The same as an article of its own. */
    MemberRow itself() {
        return new MemberRow(seq, articleId, eventId, articleId, closeCall, fit == COPY ? LEAST : fit, profile);
    }

    /** A later version of the same article, which may fit anywhere or nowhere. */
    MemberRow with(Profile later) {
        return new MemberRow(seq, articleId, eventId, origin, closeCall, fit == COPY ? COPY : LEAST, later);
    }

    byte[] key() {
        return key(seq);
    }

    byte[] toBytes(RowWriter scratch) {
        RowWriter row = scratch.clear()
                .text(articleId)
                .text(eventId)
                .text(origin)
                .unsigned(closeCall ? 1 : 0)
                .unsigned(fit);
        profile.write(row);
        return row.toBytes();
    }
}
