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

    @Test
    void findsTheOlderOfTwoEventsThatShareAsMuch() {
        CandidateIndex index = new CandidateIndex();
        LiveEvent gone = add(index, "gone", 1);
        add(index, "older", 7);
        index.close(gone);

        add(index, "younger", 8);

        assertThat(index.nearest(PROFILE, 1).get(0).eventId()).isEqualTo("older");
    }

    @Test
    void findsAnEventUnderTheKeysThatItHasNow() {
        CandidateIndex index = new CandidateIndex();
        LiveEvent event = add(index, "event", 7);
        event.clear();
        index.update(event);

        assertThat(index.nearest(PROFILE, 1)).isEmpty();
    }

    private static String nearest(String first, String second) {
        CandidateIndex index = new CandidateIndex();
        for (String eventId : List.of(first, second)) {
            add(index, eventId, 7);
        }
        return index.nearest(PROFILE, 1).get(0).eventId();
    }

    private static LiveEvent add(CandidateIndex index, String eventId, long founded) {
        LiveEvent event = new LiveEvent(new EventRow(eventId, founded, TwoTerms.NOON, 0));
        event.add(3, PROFILE);
        index.update(event);
        return event;
    }
}
