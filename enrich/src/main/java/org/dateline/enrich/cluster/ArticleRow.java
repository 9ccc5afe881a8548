package org.dateline.enrich.cluster;

import java.nio.charset.StandardCharsets;

/**
 * What is remembered of every article for good.
 *
 * @param outlet who published it, null where unknown
 * @param contentHash of its latest version
 * @param version its latest version, from 1
 * @param eventId the event it is in; null once it is withdrawn
 * @param seq the entry of the order at which its first version came
 */
record ArticleRow(String outlet, String contentHash, int version, String eventId, long seq) {
    boolean isWithdrawn() {
        return eventId == null;
    }

    /** The same without an event. */
    ArticleRow withdrawn() {
        return new ArticleRow(outlet, contentHash, version, null, seq);
    }

    static byte[] key(String articleId) {
        return articleId.getBytes(StandardCharsets.UTF_8);
    }

    static ArticleRow of(byte[] bytes) {
        RowReader row = new RowReader(bytes);
        return new ArticleRow(row.text(), row.text(), row.count(), row.text(), row.unsigned());
    }

    byte[] toBytes() {
        return new RowWriter()
                .text(outlet)
                .text(contentHash)
                .unsigned(version)
                .text(eventId)
                .unsigned(seq)
                .toBytes();
    }
}
