package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.enrich.feature.FeatureField;
import org.junit.jupiter.api.Test;

class LanguageWindowTest {
    private static final WeightedTerms HARBOUR = new WeightedTerms(new int[] {1, 2}, new int[] {3_000, 2_788});
    private static final WeightedTerms STRIKE = new WeightedTerms(new int[] {7}, new int[] {WeightedTerms.UNIT});

    private final LanguageWindow window = new LanguageWindow(Background.NONE, "en");

    @Test
    void findsMoreUsualWhatLaterArticlesAreLike() {
        double before = window.usualSimilarity(FeatureField.LEAD, HARBOUR);

        window.compare(profile(HARBOUR), 1);

        assertThat(window.usualSimilarity(FeatureField.LEAD, HARBOUR)).isGreaterThan(before);
    }

    @Test
    void forgetsWhatWasUsualAmongArticlesThatLeft() {
        double before = window.usualSimilarity(FeatureField.LEAD, HARBOUR);
        window.compare(profile(HARBOUR), 1);
        window.usualSimilarity(FeatureField.LEAD, HARBOUR);

        window.compare(profile(HARBOUR), -1);

        assertThat(window.usualSimilarity(FeatureField.LEAD, HARBOUR)).isEqualTo(before);
    }

    @Test
    void tellsArticlesApart() {
        window.compare(profile(HARBOUR), 1);
        double usual = window.usualSimilarity(FeatureField.LEAD, HARBOUR);

        assertThat(window.usualSimilarity(FeatureField.LEAD, STRIKE)).isLessThan(usual);
        assertThat(window.usualSimilarity(FeatureField.COGNATES, STRIKE)).isLessThan(usual);
        assertThat(window.usualSimilarity(FeatureField.LEAD, HARBOUR)).isEqualTo(usual);
    }

    private static Profile profile(WeightedTerms lead) {
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        Arrays.fill(vectors, WeightedTerms.EMPTY);
        vectors[FeatureField.LEAD.index()] = lead;
        return new Profile("en", null, vectors, new int[0], new long[0]);
    }
}
