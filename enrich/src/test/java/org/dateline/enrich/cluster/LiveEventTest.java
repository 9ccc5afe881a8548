package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.event.Decision;
import org.junit.jupiter.api.Test;

class LiveEventTest {
    private static final int FOUNDED = 0;
    private static final int FIRM = Decision.SCALE - 100;
    private static final int LOOSE = Decision.SCALE / 2;

    private final LiveEvent event = new LiveEvent(new EventRow("event", 0, Instant.EPOCH, 0));

    @Test
    void isLooseWhileItsArticleIsAlone() {
        add(FOUNDED);

        assertThat(event.isLoose()).isTrue();
        assertThat(event.isLoose(FOUNDED)).isTrue();
    }

    @Test
    void isFirmOnceAnotherFits() {
        add(FOUNDED, FIRM);

        assertThat(event.isLoose()).isFalse();
        assertThat(event.isLoose(FOUNDED)).isFalse();
    }

    @Test
    void isLooseWhereOneArticleHardlyFits() {
        add(FOUNDED, FIRM, LOOSE);

        assertThat(event.isLoose()).isTrue();
        assertThat(event.isLoose(FOUNDED)).isTrue();
        assertThat(event.isLoose(LOOSE)).isTrue();
        assertThat(event.isLoose(FIRM)).isFalse();
    }

    @Test
    void isNotMadeFirmByCopies() {
        add(FOUNDED, MemberRow.COPY, MemberRow.COPY);

        assertThat(event.isLoose()).isTrue();
        assertThat(event.isLoose(MemberRow.COPY)).isFalse();
    }

    private void add(int... fits) {
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        Arrays.fill(vectors, WeightedTerms.EMPTY);
        for (int fit : fits) {
            event.add(event.size(), fit, new Profile("en", Instant.EPOCH, vectors, new int[0], new long[0]));
        }
    }
}
