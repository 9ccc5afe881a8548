package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForemostTest {
    private static final Comparator<String> BY_LENGTH = Comparator.comparing(String::length);

    @Test
    void isTheBeginningOfWhatAStableSortGives() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> items = new ArrayList<>();
            for (int left = random.nextInt(40); left > 0; left--) {
                items.add("x".repeat(random.nextInt(8)) + items.size());
            }
            List<String> sorted = new ArrayList<>(items);
            sorted.sort(BY_LENGTH);
            int number = random.nextInt(45);

            assertThat(Foremost.of(items, number, BY_LENGTH))
                    .isEqualTo(sorted.subList(0, Math.min(number, sorted.size())));
        }
    }

    @Test
    void isNothingOfNothing() {
        assertThat(Foremost.of(List.of("a"), 0, BY_LENGTH)).isEmpty();
        assertThat(Foremost.of(List.<String>of(), 3, BY_LENGTH)).isEmpty();
    }
}
