package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacerTest {
    private final List<Long> slept = new ArrayList<>();
    private long now = 1_000;

    @Test
    void spreadsStepsEvenly() {
        Pacer pacer = pacer(10);

        pacer.await();
        pacer.await();
        now += 30_000_000;
        pacer.await();

        assertThat(slept).containsExactly(100_000_000L, 70_000_000L);
    }

    @Test
    void doesNotHurryAfterAPause() {
        Pacer pacer = pacer(10);
        pacer.await();
        now += 5_000_000_000L;

        pacer.await();
        pacer.await();

        assertThat(slept).containsExactly(100_000_000L);
    }

    @Test
    void doesNotWaitWithoutARate() {
        Pacer pacer = pacer(0);

        pacer.await();
        pacer.await();

        assertThat(slept).isEmpty();
    }

    @Test
    void refusesARateThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> pacer(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> pacer(Double.NaN));
    }

    private Pacer pacer(double perSecond) {
        return new Pacer(perSecond, () -> now, nanos -> {
            slept.add(nanos);
            now += nanos;
        });
    }
}
