package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {
    private static final Profile PROFILE = new TwoTerms().add("any", 1, 1).profile();

    @Test
    void doesNotDependOnWhichOfTwoEventsOfOneFoundingItSawFirst() {
        assertThat(nearest("a", "b")).isEqualTo("a");
        assertThat(nearest("b", "a")).isEqualTo("a");
    }

    private static String nearest(String first, String second) {
        CandidateIndex index = new CandidateIndex();
        for (String eventId : List.of(first, second)) {
            LiveEvent event = new LiveEvent(new EventRow(eventId, 7, TwoTerms.NOON, 0));
            event.add(3, PROFILE);
            index.update(event);
        }
        return index.nearest(PROFILE, 1).get(0).eventId();
    }
}
