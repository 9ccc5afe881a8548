package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LatestByKeyTest {
    private final LatestByKey latest = new LatestByKey();

    @Test
    void knowsTheLatestUnderEachKey() {
        assertThat(latest.get(7)).isEqualTo(LatestByKey.NONE);

        assertThat(latest.put(7, 0, 0)).isEqualTo(LatestByKey.NONE);
        assertThat(latest.put(0, 1, 0)).isEqualTo(LatestByKey.NONE);
        assertThat(latest.put(7, 2, 0)).isZero();

        assertThat(latest.get(7)).isEqualTo(2);
        assertThat(latest.get(0)).isEqualTo(1);
    }

    @Test
    void forgetsNothingThatHasNotLeft() {
        SplittableRandom random = new SplittableRandom(5);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int number = 0; number < 50_000; number++) {
            int key = random.nextInt(20_000) * 0x10001;
            int first = Math.max(0, number - 500);
            int before = latest.put(key, number, first);

            Integer known = expected.put(key, number);
            assertThat(before >= first ? before : LatestByKey.NONE)
                    .isEqualTo(known != null && known >= first ? known : LatestByKey.NONE);
        }
    }
}
