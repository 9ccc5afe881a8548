package org.dateline.enrich.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.article.EnrichedArticle;

/**
 * What is remembered of every article for good.
 *
 * @param outlet who published it, null where unknown
 * @param contents content hashes of its latest versions, the latest first, at most {@value #MOST_CONTENTS}
 * @param version its latest version, from 1
 * @param eventId the event it is in; null once it is withdrawn
 * @param seq the entry of the order at which its first version came
 */
record ArticleRow(String outlet, List<String> contents, int version, String eventId, long seq) {
    private static final int MOST_CONTENTS = 16;

    /** Its first version, before it is placed. */
    static ArticleRow first(EnrichedArticle article) {
        return new ArticleRow(article.outlet(), Collections.singletonList(article.contentHash()), 1, null, 0);
    }

    /** Whether one of its latest versions is this, delivered once more. */
    boolean has(EnrichedArticle article) {
        return contents.contains(article.contentHash());
    }

    /** With another version, where it is. */
    ArticleRow revised(EnrichedArticle article) {
        List<String> all = new ArrayList<>(contents.subList(0, Math.min(contents.size(), MOST_CONTENTS - 1)));
        all.add(0, article.contentHash());
        return new ArticleRow(article.outlet(), all, version + 1, eventId, seq);
    }

    /** Placed, at this entry of the order. */
    ArticleRow in(String otherEventId, long otherSeq) {
        return new ArticleRow(outlet, contents, version, otherEventId, otherSeq);
    }

    boolean isWithdrawn() {
        return eventId == null;
    }

    /** The same without an event. */
    ArticleRow withdrawn() {
        return in(null, seq);
    }

    static byte[] key(String articleId) {
        return articleId.getBytes(StandardCharsets.UTF_8);
    }

    static ArticleRow of(byte[] bytes) {
        RowReader row = new RowReader(bytes);
        return new ArticleRow(row.text(), row.list(RowReader::text), row.count(), row.text(), row.unsigned());
    }

    byte[] toBytes() {
        return new RowWriter()
                .text(outlet)
                .list(contents, RowWriter::text)
                .unsigned(version)
                .text(eventId)
                .unsigned(seq)
                .toBytes();
    }
}
