package org.dateline.enrich.cluster;

import java.util.Map;
import org.dateline.enrich.feature.FeatureField;

/** How many terms are kept of each field: the heaviest, so that no article and no event takes more than a few kilobytes. */
final class Limits {
    /** Terms of an article's opening that it is compared by with other single articles. */
    static final int MEMBER_LEAD = 40;

    private static final Map<FeatureField, Integer> ARTICLE = Map.of(
            FeatureField.TITLE, 16,
            FeatureField.LEAD, 48,
            FeatureField.FULL, 96,
            FeatureField.NAMES, 32,
            FeatureField.NUMBERS, 16,
            FeatureField.BIGRAMS, 32,
            FeatureField.COGNATES, 48,
            FeatureField.HEADS, 12);

    private static final Map<FeatureField, Integer> EVENT = Map.of(
            FeatureField.TITLE, 20,
            FeatureField.LEAD, 64,
            FeatureField.FULL, 128,
            FeatureField.NAMES, 40,
            FeatureField.NUMBERS, 20,
            FeatureField.BIGRAMS, 48,
            FeatureField.COGNATES, 64,
            FeatureField.HEADS, 20);

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
