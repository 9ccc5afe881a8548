package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TermCountsTest {
    private final TermCounts counts = new TermCounts();

    @Test
    void addsUpByTerm() {
        Map<Integer, Integer> expected = new HashMap<>();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 50_000; i++) {
            int term = random.nextInt(-3_000, 3_000);
            int amount = random.nextInt(-2, 3);
            counts.add(term, amount);
            expected.merge(term, amount, Integer::sum);
        }

        expected.forEach((term, sum) -> assertThat(counts.get(term)).isEqualTo(sum));
        assertThat(counts.get(9_999)).isZero();
    }

    @Test
    void keepsNoTermThatWasTakenBack() {
        for (int term = 0; term < 1_000_000; term++) {
            counts.add(term, 1);
            counts.add(term, -1);
        }

        assertThat(counts.get(999_999)).isZero();
        assertThat(counts.capacity()).isLessThan(10_000);
    }
}
