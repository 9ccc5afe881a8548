package org.dateline.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.enrich.TestArticles;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RejectedArticle;
import org.junit.jupiter.api.Test;

class ArticleEnricherTest {
    private final ArticleEnricher enricher = new ArticleEnricher();

    @Test
    void carriesOverWhatTheDoorLetThrough() {
        EnrichOutcome outcome = enricher.enrich(
                TestArticles.article("Ferry runs aground", "A ferry ran aground. Nobody was hurt."),
                TestArticles.POSITION);

        assertThat(outcome).isInstanceOfSatisfying(EnrichedArticle.class, article -> {
            assertThat(article.headline()).isEqualTo("Ferry runs aground");
            assertThat(article.sentences()).hasSize(2);
            assertThat(article.contentHash()).hasSize(32);
        });
    }

    @Test
    void rejectsAnArticleWithoutLetters() {
        EnrichOutcome outcome = enricher.enrich(TestArticles.article("***", "1 2 3"), TestArticles.POSITION);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RejectedArticle.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("no-text"));
    }
}
