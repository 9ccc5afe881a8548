package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.event.Event.Count;
import org.junit.jupiter.api.Test;

class NameTallyTest {
    private final NameTally tally = new NameTally(2);

    @Test
    void listsTheMostFirstAndEqualsByName() {
        tally.set("b", 1);
        tally.set("a", 1);

        assertThat(tally.most(5)).containsExactly(new Count("a", 1), new Count("b", 1));
    }

    @Test
    void letsANameInThatExceedsTheLeast() {
        tally.set("a", 2);
        tally.set("b", 1);
        tally.set("c", 1);
        tally.set("c", 2);

        assertThat(tally.most(5)).containsExactly(new Count("a", 2), new Count("c", 2));
    }

    @Test
    void dropsANameAtZero() {
        tally.set("a", 1);
        tally.set("a", 0);

        assertThat(tally.most(5)).isEmpty();
    }
}
