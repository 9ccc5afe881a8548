package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
            assertThat(held(term)).isEqualTo(slots);
            assertThat(postings.size(postings.entry(term))).isEqualTo(slots.size());
        });
    }

    @Test
    void holdsListsThatAreTooLongToBeVisited() {
        for (int slot = 0; slot < 10_000; slot++) {
            postings.add(7, slot * 7_919 % 10_000);
        }
        assertThat(postings.size(postings.entry(7))).isEqualTo(10_000);

        for (int slot = 500; slot < 10_000; slot++) {
            postings.remove(7, slot);
        }
        assertThat(held(7)).hasSize(500).allMatch(slot -> slot < 500);
    }

    private Set<Integer> held(int term) {
        Tally tally = new Tally(CandidateIndex.BUDGET);
        tally.reserve(10_000);
        postings.tally(postings.entry(term), tally, 3);
        Set<Integer> held = new TreeSet<>();
        int[] sums = new int[CandidateIndex.BUDGET];
        int touched = tally.clear(sums);
        for (int i = 0; i < touched; i++) {
            assertThat(sums[i]).isEqualTo(3);
            held.add(tally.slot(i));
        }
        return held;
    }
}
