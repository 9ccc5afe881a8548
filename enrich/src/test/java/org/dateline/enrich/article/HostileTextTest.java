package org.dateline.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.dateline.enrich.TestArticles;
import org.dateline.enrich.clean.ArticleCleaner;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final Duration GENEROUS = Duration.ofSeconds(10);

    private final ArticleEnricher enricher = new ArticleEnricher();

    static Stream<String> texts() {
        return Stream.of(
                "(".repeat(5_000_000),
                ")".repeat(5_000_000) + " Ferry",
                "\"".repeat(100_000),
                "“Ferry".repeat(100_000),
                "“Ferry,” he said. ".repeat(50_000),
                "\" ’Ferry “he ‘said ".repeat(50_000),
                "\u202EAda said: \"Ferry.\"\n".repeat(50_000),
                "A\u0301".repeat(3) + "\u0301".repeat(1_000_000),
                "\u202EFerry".repeat(100_000),
                "A ".repeat(500_000),
                "A".repeat(1_000_000),
                "Ada ".repeat(200_000),
                "a.".repeat(500_000),
                "1,".repeat(500_000),
                "1-".repeat(500_000),
                "de ".repeat(300_000),
                "Photo: ".repeat(200_000),
                "A/".repeat(300_000),
                "(AP) ".repeat(200_000),
                "Ada Quill\n".repeat(100_000),
                "PARIS - ".repeat(100_000),
                "two hundred and ".repeat(50_000),
                "&lt".repeat(300_000),
                "ΑΣ".repeat(200_000),
                "\u0301\u0327".repeat(500_000),
                "\u202E\u202D".repeat(500_000),
                "“\n".repeat(100_000),
                "1999 ".repeat(100_000),
                "Jan. 12, 2026 ".repeat(50_000),
                "BBAaBBAa AaBBBBAa ".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void boundsItsWorkOnAnyText(String text) {
        RawArticle article = TestArticles.article(null, text);

        EnrichOutcome outcome =
                assertTimeoutPreemptively(GENEROUS, () -> enricher.enrich(article, TestArticles.POSITION));

        checkBounds(outcome);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void boundsItsWorkOnAnyPage(String html) {
        RawArticle article = TestArticles.page(html);

        EnrichOutcome outcome =
                assertTimeoutPreemptively(GENEROUS, () -> enricher.enrich(article, TestArticles.POSITION));

        checkBounds(outcome);
    }

    static Stream<String> pages() {
        return Stream.of(
                "<div>".repeat(200_000) + "Ferry",
                "<b>".repeat(200_000) + "Ferry",
                "<p class='ad'>Ferry".repeat(20_000),
                "<div class='ad'>Ferry<p>".repeat(10_000),
                "<article><p>The ferry ran aground off the town.".repeat(5_000),
                "<table><tr><td>".repeat(30_000) + "Ferry",
                "<".repeat(500_000),
                "<a href='/'>Ferry</a> ".repeat(50_000));
    }

    private static void checkBounds(EnrichOutcome outcome) {
        if (outcome instanceof EnrichedArticle article) {
            assertThat(article.text().length()).isLessThanOrEqualTo(ArticleCleaner.MAX_TEXT);
            assertThat(article.sentences().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_SPANS);
            assertThat(article.mentions().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_SPANS);
            assertThat(article.dates().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_ITEMS);
            assertThat(article.entities().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_ITEMS);
            assertThat(article.figures().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_ITEMS);
            assertThat(article.quotes().size()).isLessThanOrEqualTo(ArticleEnricher.MAX_ITEMS);
        }
    }
}
