package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.List;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.enrich.feature.FeatureExtractor;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;

/** Invented articles, enriched as the product does. */
final class TestArticles {
    private static final ArticleEnricher ENRICHER = new ArticleEnricher();
    private static final FeatureExtractor EXTRACTOR = new FeatureExtractor();

    private TestArticles() {}

    static EnrichedArticle enriched(RawArticle raw) {
        EnrichedArticle article = (EnrichedArticle) ENRICHER.enrich(raw, new RawPosition("0:0", 0, 0));
        return article.features().isEmpty()
                ? article.withFeatures(article.language(), EXTRACTOR.extract(article))
                : article;
    }

    static EnrichedArticle article(String id, String outlet, Instant publishedAt, String headline, String text) {
        return enriched(
                new RawArticle(id, null, null, outlet, headline, null, null, publishedAt, null, text, null, List.of()));
    }

    static EnrichedArticle flood(String id, Instant publishedAt) {
        return article(
                id,
                "Valley Post",
                publishedAt,
                "Dam at Orrevik gives way and floods the lower town",
                "The old dam at Orrevik gave way on Tuesday night after three days of rain. Some 400 people left the"
                        + " lower town, said Mayor Ingrid Solberg. Nobody was hurt, and the water is falling.");
    }

    static EnrichedArticle floodAgain(String id, Instant publishedAt) {
        return article(
                id,
                "Coast Herald",
                publishedAt,
                "Orrevik dam fails, lower town under water",
                "Mayor Ingrid Solberg asked 400 residents of the lower town of Orrevik to leave their homes when the"
                        + " dam above it gave way on Tuesday night. It had rained for three days.");
    }

    static EnrichedArticle election(String id, Instant publishedAt) {
        return article(
                id,
                "Valley Post",
                publishedAt,
                "Teachers' union of Tarnholm elects Piet Ansgar as its head",
                "Delegates of the teachers' union of Tarnholm chose Piet Ansgar as their new president with 211 of 320"
                        + " votes. Ansgar wants smaller classes and promised talks with the ministry in spring.");
    }
}
