package org.dateline.enrich.cluster;

import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.EnrichedArticle;

/** Makes the profiles of articles, weighed by what is common in the latest of their language. */
final class Profiles {
    private final ArticleWindow window;
    private final JoinedVectors joined = new JoinedVectors();

    /** By this window, as it is at the time. */
    Profiles(ArticleWindow window) {
        this.window = window;
    }

    private record Weighed(EnrichedArticle article, LanguageWindow usual) implements JoinedVectors.Maker {
        @Override
        public int atMost(FeatureField field) {
            return field.of(article).size();
        }

        @Override
        public int put(FeatureField field, int[] terms, int[] weights, int place) {
            return usual.weigh(field.of(article), Limits.article(field), terms, weights, place);
        }
    }

    /** What an article is compared by. */
    Profile of(EnrichedArticle article) {
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        joined.make(new Weighed(article, window.usual(article.language())), vectors);
        return new Profile(
                article.language(),
                article.publishedAt(),
                vectors,
                Days.of(article.dates()),
                Figures.of(article.figures()));
    }
}
