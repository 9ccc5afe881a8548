package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void findsWhatSortingWouldFind() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2_000; round++) {
            int most = 1 << random.nextInt(1, 31);
            int[] numbers = random.ints(random.nextInt(1, 200), 0, most).toArray();
            int from = random.nextInt(numbers.length);
            int to = random.nextInt(from, numbers.length) + 1;
            int[] sorted = Arrays.copyOfRange(numbers, from, to);
            Arrays.sort(sorted);
            int rank = random.nextInt(1, sorted.length + 1);

            assertThat(Selection.largest(numbers, from, to, rank)).isEqualTo(sorted[sorted.length - rank]);
        }
    }

    @Test
    void findsItAmongEqualOnes() {
        assertThat(Selection.largest(new int[] {7, 7, 7, 9}, 0, 4, 3)).isEqualTo(7);
        assertThat(Selection.largest(new int[] {0, 0}, 0, 2, 2)).isZero();
    }
}
