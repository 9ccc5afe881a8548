package org.dateline.launcher.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.launcher.result.Dossier;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.junit.jupiter.api.Test;

class EventHistoryTest {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private final EventHistory history =
            EventHistory.of(List.of(article(1, "a"), article(2, "b"), article(3, "c"), closing(4)));

    @Test
    void tellsWhatLedToEachVersion() {
        assertThat(history.changes()).extracting(EventChange::version).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void showsAVersionWithTheArticlesItHad() {
        Dossier dossier = history.at(2).orElseThrow();

        assertThat(dossier.event().articleCount()).isEqualTo(2);
        assertThat(dossier.members()).extracting(EventMember::articleId).containsExactly("a", "b");
    }

    @Test
    void showsTheViewAtATime() {
        assertThat(history.at(NOON.plusSeconds(200)).orElseThrow().event().version())
                .isEqualTo(3);
        assertThat(history.at(NOON)).isEmpty();
    }

    @Test
    void showsTheLatestView() {
        assertThat(history.latest().orElseThrow().event().state()).isEqualTo(Event.State.CLOSED);
    }

    @Test
    void hasNothingOfAVersionThatNeverWas() {
        assertThat(history.at(5)).isEmpty();
        assertThat(EventHistory.of(List.of()).latest()).isEmpty();
    }

    @Test
    void showsNoArticleThatHasLeft() {
        EventAssignment withdrawal = new EventAssignment.Withdrawal(3, NOON.plusSeconds(180), "e1", "a", null);

        EventHistory shorter = EventHistory.of(List.of(article(1, "a"), article(2, "b"), withdrawal));

        assertThat(shorter.latest().orElseThrow().members())
                .extracting(EventMember::articleId)
                .containsExactly("b");
        assertThat(shorter.at(2).orElseThrow().members()).hasSize(2);
    }

    private static EventAssignment article(long seq, String id) {
        Contribution contribution = new Contribution(
                "The Harbour Post",
                null,
                null,
                "Headline " + id,
                "en",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Decision decision = new Decision(Decision.Kind.JOINED, "test", 0, 0, 0, List.of());
        return new EventAssignment.Assignment(seq, NOON.plusSeconds(60 * seq), "e1", id, 1, decision, contribution);
    }

    private static EventAssignment closing(long seq) {
        return new EventAssignment.Closing(seq, NOON.plusSeconds(60 * seq), "e1", NOON);
    }
}
