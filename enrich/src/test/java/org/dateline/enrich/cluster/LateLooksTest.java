package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.dateline.enrich.feature.FeatureField;
import org.junit.jupiter.api.Test;

class LateLooksTest {
    private final LateLooks looks = new LateLooks();

    @Test
    void areDueOnce() {
        add(10, true);
        int due = 0;
        for (long seq = 11; seq < 3_000; seq++) {
            if (looks.due(seq).length > 0) {
                due++;
                assertThat(seq - 10).isEqualTo(300L);
            }
            add(seq, false);
        }

        assertThat(due).isEqualTo(1);
    }

    @Test
    void leaveOutWhatWasClear() {
        add(1, false);

        assertThat(looks.due(301)).isEmpty();
    }

    @Test
    void areNotMissedWhereTheOrderHasOtherEntries() {
        add(1, true);
        add(3, true);
        add(290, false);

        assertThat(looks.due(303)).containsExactly(1L, 3L);
        add(303, false);
        assertThat(looks.due(304)).isEmpty();
    }

    @Test
    void areTheSameOfWhatIsStored() {
        add(1, true);
        add(150, false);
        LateLooks restored = new LateLooks();
        restored.add(row(1, true));
        restored.add(row(150, false));

        assertThat(restored.due(302)).isEqualTo(looks.due(302)).containsExactly(1L);
    }

    @Test
    void areNotDueAgainAfterARestart() {
        add(1, true);
        add(301, false);
        LateLooks restored = new LateLooks();
        restored.add(row(1, true));
        restored.add(row(301, false));

        assertThat(restored.due(302)).isEqualTo(looks.due(302)).isEmpty();
    }

    private void add(long seq, boolean closeCall) {
        looks.add(row(seq, closeCall));
    }

    private static MemberRow row(long seq, boolean closeCall) {
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        Arrays.fill(vectors, WeightedTerms.EMPTY);
        Profile profile = new Profile("en", Instant.EPOCH, vectors, new int[0], new long[0]);
        MemberRow row = new MemberRow(seq, "a" + seq, "e", "a" + seq, closeCall, 0, profile);
        return MemberRow.of(row.key(), row.toBytes(new RowWriter()));
    }
}
