package org.dateline.model.article;

import java.time.Instant;
import java.util.List;

/**
 * An article as it passed the door: only the contract's fields, sizes and times guarded, text not yet cleaned.
 * Field names follow IPTC ninjs in camelCase. Every component but {@code articleId} and {@code remarks} is null where
 * unknown; at least one of headline, text and html is present, unless the record withdraws the article.
 *
 * @param articleId the producer's id verbatim, else a hash of the canonical URL, else of outlet, headline and text
 * @param url where the outlet published it
 * @param source which input it was read from, where nothing else tells: file of a producer that gives no id; never
 *     part of what identifies an article
 * @param outlet the publisher's name
 * @param headline the outlet's own headline
 * @param byline who wrote it, as printed
 * @param language the producer's claim, a BCP 47 tag
 * @param publishedAt the outlet's claim, UTC
 * @param receivedAt when it reached the door, UTC; null in a bounded run whose input does not say
 * @param text plain text, paragraphs separated by line breaks
 * @param html the article's page or body in HTML, used where there is no text
 * @param remarks what the door changed or dropped, readable
 * @param withdrawn true where the article is taken back, whatever else is there; null for all others. A record without a
 *     value under the article's id says the same
 */
public record RawArticle(
        String articleId,
        String url,
        String source,
        String outlet,
        String headline,
        String byline,
        String language,
        Instant publishedAt,
        Instant receivedAt,
        String text,
        String html,
        List<String> remarks,
        Boolean withdrawn) {
    public RawArticle {
        if (articleId == null || articleId.isBlank()) {
            throw new IllegalArgumentException("articleId is missing");
        }
        if (headline == null && text == null && html == null && !Boolean.TRUE.equals(withdrawn)) {
            throw new IllegalArgumentException("article " + articleId + " has neither headline nor text nor html");
        }
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /** An article that is not withdrawn. */
    public RawArticle(
            String articleId,
            String url,
            String source,
            String outlet,
            String headline,
            String byline,
            String language,
            Instant publishedAt,
            Instant receivedAt,
            String text,
            String html,
            List<String> remarks) {
        this(
                articleId,
                url,
                source,
                outlet,
                headline,
                byline,
                language,
                publishedAt,
                receivedAt,
                text,
                html,
                remarks,
                null);
    }
}
