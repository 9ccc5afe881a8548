package org.dateline.model.event;

import java.time.Instant;

/**
 * One article of an event, a row of {@code event-members}. What is unknown is null.
 *
 * @param eventId the event
 * @param seq the entry of the recorded order at which the article's first version came
 * @param articleId the article
 * @param articleVersion 1 for the first version
 * @param copyOf the member that it is a near-duplicate of; null for an article of its own
 * @param source the input it was read from, see {@link org.dateline.model.article.RawArticle}
 */
public record EventMember(
        String eventId,
        long seq,
        String articleId,
        int articleVersion,
        String copyOf,
        String outlet,
        String url,
        String source,
        String headline,
        String language,
        Instant publishedAt,
        Instant receivedAt,
        String wireCredit) {
    /** The row's key: sorts by event, then by seq. */
    public String key() {
        return key(eventId, seq);
    }

    /** The key of the row of an event's article that came at {@code seq}. */
    public static String key(String eventId, long seq) {
        String digits = Long.toString(seq);
        return eventId + "/" + "0".repeat(Math.max(0, 12 - digits.length())) + digits;
    }
}
