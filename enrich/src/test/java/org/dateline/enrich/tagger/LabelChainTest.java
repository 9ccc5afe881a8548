package org.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.model.entity.EntityType;
import org.junit.jupiter.api.Test;

class LabelChainTest {
    private final LabelChain chain = new LabelChain(new float[Labels.COUNT * Labels.COUNT]);

    @Test
    void neverContinuesANameThatDidNotBegin() {
        float[] scores = new float[2 * Labels.COUNT];
        scores[Labels.further(EntityType.PERSON)] = 5;
        scores[Labels.COUNT + Labels.further(EntityType.PERSON)] = 5;
        int[] labels = new int[2];

        chain.best(scores, 2, labels);

        assertThat(labels).containsExactly(Labels.first(EntityType.PERSON), Labels.further(EntityType.PERSON));
    }

    @Test
    void givesProbabilitiesThatAddUpToOne() {
        float[] scores = {3, 1, 0, -2, 0, 1, 0, 0, 2, 2, 0, 0, -1, 4};
        double[] marginals = new double[scores.length];

        chain.marginals(scores, 2, marginals);

        double sum = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            sum += marginals[Labels.COUNT + label];
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(marginals[Labels.further(EntityType.PLACE)]).isZero();
    }
}
