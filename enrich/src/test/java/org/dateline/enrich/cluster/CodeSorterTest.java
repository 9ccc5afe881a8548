package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CodeSorterTest {
    @Test
    void sortsCodesOf24Bits() {
        SplittableRandom random = new SplittableRandom(9);
        for (int size : new int[] {0, 1, 2, 300, 5_000}) {
            int[] codes = random.ints(size, 0, 1 << 24).toArray();

            assertThat(CodeSorter.sort(codes.clone(), 24)).isSorted().containsExactlyInAnyOrder(codes);
        }
    }
}
