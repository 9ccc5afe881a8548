package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
    private static final Instant START = Instant.parse("2031-03-06T00:00:00Z");

    private final Table table = new MemoryTable();
    private final LiveEvents events = new LiveEvents(Duration.ofDays(3), table);

    @Test
    void quietestComeFirstWheneverTheyWereOpened() {
        LiveEvent first = open("ev-1", 1, days(0));
        open("ev-2", 2, days(1));
        open("ev-3", 3, days(1));
        events.touch(first, days(2));

        assertThat(close(days(5))).containsExactly("ev-2", "ev-3");
        assertThat(close(days(6))).containsExactly("ev-1");
    }

    @Test
    void takesArticlesForAsLongAsTheWindow() {
        LiveEvent event = open("ev-1", 1, days(0));

        assertThat(events.isQuiet(event, days(3))).isFalse();
        assertThat(close(days(3))).isEmpty();
        assertThat(events.isQuiet(event, days(3).plusMillis(1))).isTrue();
        assertThat(close(days(3).plusMillis(1))).containsExactly("ev-1");
    }

    @Test
    void whatIsGoneIsNeverQuiet() {
        events.remove(open("ev-1", 1, days(0)));
        LiveEvent again = open("ev-1", 7, days(2));

        assertThat(close(days(4))).isEmpty();
        assertThat(events.get("ev-1")).isSameAs(again);
        assertThat(close(days(6))).containsExactly("ev-1");
    }

    @Test
    void eventsWithoutTimeWereActiveWhenTimeIsFirstKnown() {
        LiveEvent event = open("ev-1", 1, null);
        events.touch(event, null);

        assertThat(events.isQuiet(event, days(9))).isFalse();
        assertThat(close(days(9))).isEmpty();
        assertThat(event.lastActivity()).isEqualTo(days(9));
        assertThat(close(days(13))).containsExactly("ev-1");
    }

    @Test
    void closeInTheSameOrderAfterARestart() {
        LiveEvent first = open("ev-1", 1, days(0));
        open("ev-2", 2, days(1));
        open("ev-0", 3, null);
        events.touch(first, days(2));

        LiveEvents restarted = new LiveEvents(Duration.ofDays(3), table);

        assertThat(restarted.all()).hasSize(3);
        assertThat(close(restarted, days(6))).containsExactly("ev-2", "ev-1");
    }

    private LiveEvent open(String eventId, long founded, Instant time) {
        return events.open(new EventRow(eventId, founded, time, 0));
    }

    private static Instant days(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private List<String> close(Instant time) {
        return close(events, time);
    }

    private static List<String> close(LiveEvents events, Instant time) {
        List<String> closed = new ArrayList<>();
        for (LiveEvent event = events.quietest(time); event != null; event = events.quietest(time)) {
            closed.add(event.eventId());
            events.remove(event);
        }
        return closed;
    }
}
