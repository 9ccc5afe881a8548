package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final int POSITIONS = 128;

    private final CopyIndex index = new CopyIndex();
    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void findsWhatSharesHalf() {
        byte[] original = sketch();
        index.add(1, NOON, sketch());
        index.add(2, NOON, original);
        index.add(3, NOON, sketch());

        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            found += index.mostSimilar(changed(original, POSITIONS / 2)) == 2 ? 1 : 0;
        }

        assertThat(found).isGreaterThan(980);
    }

    @Test
    void findsNothingThatSharesAFifth() {
        byte[] original = sketch();
        index.add(1, NOON, original);

        for (int i = 0; i < 1_000; i++) {
            assertThat(index.mostSimilar(changed(original, POSITIONS * 4 / 5))).isEqualTo(CopyIndex.NONE);
        }
    }

    @Test
    void findsTheEarliestOfEquals() {
        byte[] original = sketch();
        index.add(1, NOON, original);
        index.add(2, NOON, original);

        assertThat(index.mostSimilar(original)).isEqualTo(1);
    }

    @Test
    void findsTheNextOnceTheFirstIsWithdrawn() {
        byte[] original = sketch();
        index.add(1, NOON, original);
        index.add(2, NOON, original);

        index.withdraw(1);

        assertThat(index.mostSimilar(original)).isEqualTo(2);
        assertThat(index.sketch(1)).isNull();
        assertThat(index.add(3, NOON.plus(Duration.ofHours(49)), sketch()).toLongArray())
                .containsExactly(1, 2);
    }

    @Test
    void forgetsAfterTwoDays() {
        byte[] original = sketch();
        index.add(1, NOON, original);

        assertThat(index.add(2, NOON.plus(Duration.ofDays(2)), sketch()).toLongArray())
                .isEmpty();
        assertThat(index.add(3, NOON.plus(Duration.ofHours(49)), sketch()).toLongArray())
                .containsExactly(1);
        assertThat(index.mostSimilar(original)).isEqualTo(CopyIndex.NONE);
        assertThat(index.sketch(1)).isNull();
        assertThat(index.sketch(2)).hasSize(POSITIONS);
    }

    @Test
    void keepsMoreThanItBeganWithRoomFor() {
        byte[] original = sketch();
        index.add(1, NOON, original);
        for (int i = 2; i < 5_000; i++) {
            index.add(i, NOON, sketch());
        }

        assertThat(index.mostSimilar(original)).isEqualTo(1);
        assertThat(index.sketch(1)).isEqualTo(original);
    }

    @Test
    void findsTheLatestHoweverManyHaveLeft() {
        List<byte[]> sketches = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            sketches.add(sketch());
            index.add(i, NOON.plus(Duration.ofMinutes(10L * i)), sketches.get(i));
        }

        int oldest = 2_999 - 2 * 24 * 6;
        assertThat(index.mostSimilar(sketches.get(2_999))).isEqualTo(2_999);
        assertThat(index.mostSimilar(sketches.get(oldest))).isEqualTo(oldest);
        assertThat(index.mostSimilar(sketches.get(oldest - 1))).isEqualTo(CopyIndex.NONE);
        assertThat(index.mostSimilar(sketches.get(0))).isEqualTo(CopyIndex.NONE);
    }

    @Test
    void looksAtNothingWithoutASketch() {
        index.add(1, NOON, new byte[0]);

        assertThat(index.mostSimilar(new byte[0])).isEqualTo(CopyIndex.NONE);
    }

    private byte[] sketch() {
        byte[] sketch = new byte[POSITIONS];
        random.nextBytes(sketch);
        return sketch;
    }

    private byte[] changed(byte[] sketch, int positions) {
        byte[] changed = sketch.clone();
        for (int i = 0; i < positions; ) {
            int place = random.nextInt(POSITIONS);
            if (changed[place] == sketch[place]) {
                changed[place] ^= (byte) (1 + random.nextInt(255));
                i++;
            }
        }
        return changed;
    }
}
