package org.dateline.enrich.cluster;

import java.util.Map;
import org.dateline.enrich.feature.FeatureField;

/** How many terms are kept of each field: the heaviest, so that no article and no event takes more than a few kilobytes. */
final class Limits {
    /** Terms of an article's opening that it is compared by with other single articles. */
    static final int MEMBER_LEAD = 40;

    private static final Map<FeatureField, Integer> ARTICLE = Map.of(
            FeatureField.TITLE, 16,
            FeatureField.LEAD, 64,
            FeatureField.FULL, 128,
            FeatureField.NAMES, 40,
            FeatureField.NUMBERS, 20,
            FeatureField.BIGRAMS, 48,
            FeatureField.COGNATES, 64,
            FeatureField.HEADS, 16);

    private static final Map<FeatureField, Integer> EVENT = Map.of(
            FeatureField.TITLE, 24,
            FeatureField.LEAD, 80,
            FeatureField.FULL, 160,
            FeatureField.NAMES, 48,
            FeatureField.NUMBERS, 24,
            FeatureField.BIGRAMS, 64,
            FeatureField.COGNATES, 80,
            FeatureField.HEADS, 24);

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
