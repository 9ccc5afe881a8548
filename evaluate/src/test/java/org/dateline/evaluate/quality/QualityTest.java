package org.dateline.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final Map<String, String> LABELLED = Map.of("a", "1", "b", "1", "c", "2", "d", "2");

    @Test
    void isPerfectWhereOnlyNamesDiffer() {
        Quality quality = Quality.of(LABELLED, Map.of("a", "x", "b", "x", "c", "y", "d", "y"));

        assertThat(quality.f1()).isEqualTo(1);
        assertThat(quality.pairwiseF1()).isEqualTo(1);
        assertThat(quality.mixed()).isZero();
        assertThat(quality.events()).isEqualTo(2);
    }

    @Test
    void losesPrecisionWhereEverythingIsOneEvent() {
        Quality quality = Quality.of(LABELLED, Map.of("a", "x", "b", "x", "c", "x", "d", "x"));

        assertThat(quality.precision()).isEqualTo(0.5);
        assertThat(quality.recall()).isEqualTo(1);
        assertThat(quality.mixed()).isEqualTo(1);
    }

    @Test
    void losesRecallWhereEveryArticleIsAnEvent() {
        Quality quality = Quality.of(LABELLED, Map.of("a", "w", "b", "x", "c", "y", "d", "z"));

        assertThat(quality.precision()).isEqualTo(1);
        assertThat(quality.f1()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(quality.pairwiseF1()).isZero();
    }

    @Test
    void findsNothingWrongWhereThereAreNoPairs() {
        Quality quality = Quality.of(Map.of("a", "1", "b", "2"), Map.of("a", "x", "b", "y"));

        assertThat(quality.pairwiseF1()).isEqualTo(1);
    }
}
