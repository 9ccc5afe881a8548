package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    private static final int MANY = 10_000;

    @Test
    void worksOnAllInTheirOrder() {
        List<Integer> worked = new ArrayList<>();

        Ahead.forEach(AheadTest::many, worked::add);

        assertThat(worked).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void worksOnNothing() {
        Ahead.forEach(visitor -> {}, item -> {
            throw new AssertionError("there is none");
        });
    }

    @Test
    void tellsWhyItCannotRead() {
        List<Integer> worked = new ArrayList<>();

        assertThatThrownBy(() -> Ahead.<Integer>forEach(
                        visitor -> {
                            visitor.accept(1);
                            throw new IllegalArgumentException("a row is damaged");
                        },
                        worked::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row is damaged");
    }

    @Test
    void readsNoFurtherThanTheWorkGoes() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        assertThatThrownBy(() -> Ahead.<Integer>forEach(
                        visitor -> {
                            try {
                                many(visitor);
                            } finally {
                                stopped.countDown();
                            }
                        },
                        item -> {
                            throw new IllegalArgumentException("no more");
                        }))
                .hasMessage("no more");
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void many(Consumer<Integer> visitor) {
        for (int i = 0; i < MANY; i++) {
            visitor.accept(i);
        }
    }
}
