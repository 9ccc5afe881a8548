package org.dateline.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final Decision DECISION = new Decision(Decision.Kind.JOINED, "test", 0, 0, 0, List.of());

    private final LiveEvents live = new LiveEvents();

    @Test
    void areThoseWithArticles() {
        live.follow(List.of(assignment("one", "a"), assignment("one", "b"), assignment("other", "c")));

        assertThat(live.size()).isEqualTo(2);
        assertThat(live.has("one")).isTrue();
    }

    @Test
    void areNoneThatTheLastArticleHasLeft() {
        live.follow(List.of(assignment("one", "a"), assignment("one", "b"), assignment("other", "c")));
        live.follow(List.of(departure("one", "a"), assignment("other", "a")));
        assertThat(live.has("one")).isTrue();

        live.follow(List.of(departure("one", "b"), assignment("other", "b")));

        assertThat(live.has("one")).isFalse();
        assertThat(live.size()).isEqualTo(1);
    }

    @Test
    void areNoneThatAreClosed() {
        live.follow(List.of(assignment("one", "a"), assignment("other", "c")));
        live.follow(List.of(new Closing(9, NOON, "one", NOON)));

        assertThat(live.has("one")).isFalse();
        assertThat(live.size()).isEqualTo(1);
    }

    private static EventAssignment assignment(String eventId, String articleId) {
        return new Assignment(1, NOON, eventId, articleId, 1, DECISION, null);
    }

    private static EventAssignment departure(String eventId, String articleId) {
        return new Departure(2, NOON, eventId, 1, articleId, "other");
    }
}
