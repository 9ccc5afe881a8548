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

    /** A wire copy as a site serves it: menu, caption, credit, dateline, related links and footer around five paragraphs. */
    public static final String PAGE_TEXT = """
            Harbourcourier.example header logo

            Port Alden’s mayor says ferry talks with Tolland ‘went well’

            Sign up now: Get the Courier's newsletters delivered to your inbox

            FILE PHOTO: Mayor Ada Quill waves to passengers in Port Alden, March 1, 2026. MERIDIAN/Jo Vance/File Photo

            Mayor Ada Quill said that both towns discussed a new ferry line.

            PHOTO: MERIDIAN

            Follow topic:

            PORT ALDEN - Mayor Ada Quill said on March 4 that she had talks with Governor Bo Tolland about a new ferry line.

            Ms Quill said the 20-minute talks in the town hall dealt with fares, the harbour and the night boat.

            Mr Tolland said last week that the state would pay half of the $12 million the line needs.

            His words were the latest in a row of offers that the town council has turned down so far.

            Ms Quill said in a post that “whoever wants a ferry has to pay for the pier as well”. REUTERS

            More on this topic
            Harbour council's treasurer says there is no money for a pier
            Night boat between two islands starts again after a storm
            See more on

            E-paper

            Newsletters

            About Us

            Terms & Conditions

            Privacy Policy

            Need help? Reach us here.

            Download the app

            Copyright © 2026 Harbour Courier Limited. All rights reserved.
            """;

    private TestArticles() {}

    /** An article of these words, in English by its own claim. */
    public static RawArticle article(String headline, String text) {
        return new RawArticle(
                "article-1",
                "https://harbour-courier.example/1",
                null,
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
                null,
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
