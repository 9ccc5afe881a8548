package org.dateline.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.enrich.TestArticles;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.entity.Entity;
import org.junit.jupiter.api.Test;

class ArticleEnricherTest {
    private final ArticleEnricher enricher = new ArticleEnricher();

    @Test
    void learnsEverythingFromAPage() {
        EnrichedArticle article = enriched(null, TestArticles.PAGE_TEXT);

        assertThat(article.language()).isEqualTo("en");
        assertThat(article.wireCredit()).isEqualTo("Reuters");
        assertThat(article.sentences()).hasSize(5);
        assertThat(article.entities()).extracting(Entity::name).contains("Ada Quill", "Bo Tolland");
        assertThat(article.dates()).extracting(DateMention::value).containsExactly("2026-03-04", "2026-W09");
        assertThat(article.figures()).extracting(Figure::value).contains("20", "12000000");
        assertThat(article.fingerprint()).isNotNull();
    }

    @Test
    void keepsAHeadlineWithoutText() {
        EnrichedArticle article = enriched("Ferry runs aground off Port Alden, nobody hurt, says mayor", null);

        assertThat(article.headline()).startsWith("Ferry");
        assertThat(article.text()).isEmpty();
        assertThat(article.fingerprint()).isNotNull();
    }

    @Test
    void rejectsAnArticleWithoutLetters() {
        EnrichOutcome outcome = enricher.enrich(TestArticles.article("***", "1 2 3"), TestArticles.POSITION);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RejectedArticle.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("no-text"));
    }

    @Test
    void hashesWhatTheOutletWroteAndNothingElse() {
        String hash = enriched("Ferry", "It ran aground.").contentHash();

        assertThat(hash)
                .hasSize(32)
                .isEqualTo(enriched("Ferry", "It ran aground.").contentHash());
        assertThat(enriched("Ferry ", "It ran aground.").contentHash()).isNotEqualTo(hash);
        assertThat(enriched("FerryIt ran aground.", null).contentHash()).isNotEqualTo(hash);
    }

    @Test
    void hashesWhenTheOutletPublished() {
        assertThat(hashOf("2026-03-04T10:00:00Z"))
                .isEqualTo(hashOf("2026-03-04T10:00:00.000Z"))
                .isNotEqualTo(hashOf("2025-03-04T10:00:00Z"))
                .isNotEqualTo(hashOf(null));
    }

    @Test
    void boundsWhatItKeeps() {
        EnrichedArticle article = enriched("Numbers", "Ada Quill saw 12 boats on May 3. ".repeat(6_000));

        assertThat(article.sentences()).hasSize(ArticleEnricher.MAX_SPANS);
        assertThat(article.mentions()).hasSizeLessThanOrEqualTo(ArticleEnricher.MAX_SPANS);
        assertThat(article.dates()).hasSize(ArticleEnricher.MAX_ITEMS);
        assertThat(article.figures()).hasSize(ArticleEnricher.MAX_ITEMS);
        assertThat(article.remarks()).isNotEmpty();
    }

    private String hashOf(String publishedAt) {
        Instant time = publishedAt == null ? null : Instant.parse(publishedAt);
        RawArticle article = new RawArticle(
                "ferry", null, null, "Courier", "Ferry", null, null, time, null, "It ran aground.", null, null);
        return ((EnrichedArticle) enricher.enrich(article, TestArticles.POSITION)).contentHash();
    }

    private EnrichedArticle enriched(String headline, String text) {
        String words = headline == null && text == null ? "" : text;
        return (EnrichedArticle) enricher.enrich(TestArticles.article(headline, words), TestArticles.POSITION);
    }
}
