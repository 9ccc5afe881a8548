package org.dateline.enrich.cluster;

import org.dateline.enrich.feature.FeatureField;

/**
 * Tells articles that fill in the same form from copies. Notices of dividends, closing prices, results and weather share
 * most of their wording, and with it half of their shingles, though each is about another company, match or city.
 */
final class FilledForm {
    private static final double SAME_NAMES = 0.2;
    private static final double SAME_TITLE = 0.5;
    private static final double SAME_NUMBERS = 0.5;

    private FilledForm() {}

    /**
     * Whether two articles have different names, another headline (else other first words) and other numbers. What either
     * has none of is no difference.
     */
    static boolean isFilledOtherwise(Profile one, Profile other) {
        return differ(one, other, FeatureField.NAMES, SAME_NAMES)
                && differ(one, other, FeatureField.TITLE, SAME_TITLE)
                && differ(one, other, FeatureField.NUMBERS, SAME_NUMBERS);
    }

    private static boolean differ(Profile one, Profile other, FeatureField field, double same) {
        WeightedTerms mine = one.vector(field);
        WeightedTerms theirs = other.vector(field);
        return mine.size() > 0 && theirs.size() > 0 && mine.cosine(theirs) < same;
    }
}
