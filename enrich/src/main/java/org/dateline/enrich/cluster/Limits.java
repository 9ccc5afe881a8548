package org.dateline.enrich.cluster;

import java.util.Map;
import org.dateline.enrich.feature.FeatureField;

/** How many terms are kept of each field: the heaviest, so that no article and no event takes more than a few kilobytes. */
final class Limits {
    /** Terms of an article's opening that it is compared by with other single articles. */
    static final int MEMBER_LEAD = 48;

    private static final Map<FeatureField, Integer> ARTICLE = Map.of(
            FeatureField.TITLE, 24,
            FeatureField.LEAD, 80,
            FeatureField.FULL, 160,
            FeatureField.NAMES, 48,
            FeatureField.NUMBERS, 24,
            FeatureField.BIGRAMS, 80,
            FeatureField.GRAMS, 96,
            FeatureField.COGNATES, 80);

    private static final Map<FeatureField, Integer> EVENT = Map.of(
            FeatureField.TITLE, 32,
            FeatureField.LEAD, 96,
            FeatureField.FULL, 192,
            FeatureField.NAMES, 64,
            FeatureField.NUMBERS, 32,
            FeatureField.BIGRAMS, 96,
            FeatureField.GRAMS, 112,
            FeatureField.COGNATES, 96);

    private Limits() {}

    /** Terms of one article. */
    static int article(FeatureField field) {
        return ARTICLE.get(field);
    }

    /** Terms of an event. */
    static int event(FeatureField field) {
        return EVENT.get(field);
    }
}
