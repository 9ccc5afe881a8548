package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private final Postings postings = new Postings();

    @Test
    void holdsWhatSetsWouldHold() {
        Map<Integer, TreeSet<Integer>> expected = new HashMap<>();
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            int term = random.nextInt(random.nextBoolean() ? 2 : 40);
            int slot = random.nextInt(300);
            TreeSet<Integer> slots = expected.computeIfAbsent(term, key -> new TreeSet<>());
            if (slots.add(slot)) {
                postings.add(term, slot);
            } else {
                slots.remove(slot);
                postings.remove(term, slot);
            }
        }

        expected.forEach((term, slots) -> {
            TreeSet<Integer> held = new TreeSet<>();
            postings.forEach(term, held::add);
            assertThat(held).isEqualTo(slots);
            assertThat(postings.size(term)).isEqualTo(slots.size());
        });
    }
}
