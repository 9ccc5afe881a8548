package org.dateline.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dateline.enrich.TestArticles;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;

class ArticleEnricherProperties {
    private final ArticleEnricher enricher = new ArticleEnricher();

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void survivesAnyString(@ForAll String headline, @ForAll String text) {
        check(enricher.enrich(TestArticles.article(headline, text), TestArticles.POSITION));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void survivesAnyMixtureOfNewsAndNoise(@ForAll("news") String text) {
        check(enricher.enrich(TestArticles.article(null, text), TestArticles.POSITION));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void survivesAnyPage(@ForAll("news") String text) {
        check(enricher.enrich(TestArticles.page("<p>" + text + "<b <i>" + text), TestArticles.POSITION));
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "Ada Quill",
                        "U.S.",
                        "12",
                        " ",
                        ", ",
                        "\n",
                        "\n\n",
                        "January",
                        "-",
                        "22-23",
                        "$",
                        "€40m",
                        "2026",
                        "(Reuters)",
                        "(",
                        ")",
                        "“",
                        "”",
                        "'s",
                        ".",
                        "?",
                        "PHOTO: ",
                        "©",
                        "said",
                        "people",
                        "killed",
                        "de la",
                        "of",
                        "15-minute",
                        "%",
                        "/",
                        "PORT ALDEN",
                        "—",
                        "vor",
                        "Tagen",
                        "ago",
                        "last",
                        "week",
                        "l'",
                        "é",
                        "𝒜",
                        "\u202E",
                        "\u0301",
                        "<b>",
                        "&amp;",
                        "24/10",
                        "1.1.2026")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static void check(EnrichOutcome outcome) {
        if (!(outcome instanceof EnrichedArticle article)) {
            return;
        }
        int length = article.text().length();
        assertThat(article.sentences()).allMatch(span -> span.start() < span.end() && span.end() <= length);
        assertThat(article.mentions()).allMatch(span -> span.start() < span.end() && span.end() <= length);
        assertThat(article.dates()).allMatch(span -> span.start() < span.end() && span.end() <= length);
        assertThat(article.figures()).allMatch(span -> span.start() < span.end() && span.end() <= length);
    }
}
