package org.dateline.enrich;

import java.time.Instant;
import java.util.List;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;

/** Articles that tests share; all of them are made up. */
public final class TestArticles {
    /** When the fixtures were published: a Wednesday. */
    public static final Instant PUBLISHED = Instant.parse("2026-03-04T15:30:00Z");

    /** Some place of the raw topic. */
    public static final RawPosition POSITION = new RawPosition("0:7", 0, 7);

    private TestArticles() {}

    /** An article of these words, in English by its own claim. */
    public static RawArticle article(String headline, String text) {
        return new RawArticle(
                "article-1",
                "https://harbour-courier.example/1",
                "Harbour Courier",
                headline,
                null,
                "en",
                PUBLISHED,
                PUBLISHED,
                text,
                null,
                List.of());
    }

    /** An article that came as a page. */
    public static RawArticle page(String html) {
        return new RawArticle(
                "article-2",
                "https://harbour-courier.example/2",
                "Harbour Courier",
                null,
                null,
                null,
                PUBLISHED,
                PUBLISHED,
                null,
                html,
                List.of());
    }
}
