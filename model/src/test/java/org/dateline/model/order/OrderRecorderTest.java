package org.dateline.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderRecorderTest {
    private final OrderRecorder recorder = new OrderRecorder(1, null);

    @Test
    void startsWithoutATick() {
        assertThat(recorder.next("1", "a", at("10:59:59"))).containsExactly(article(1, "1", "a", at("10:59:59")));
    }

    @Test
    void placesATickBeforeTheArticleThatCrossesAnHour() {
        recorder.next("1", "a", at("10:59:59"));

        List<OrderEntry> entries = recorder.next("2", "b", at("11:00:00"));

        assertThat(entries).containsExactly(tick(2, at("11:00:00")), article(3, "2", "b", at("11:00:00")));
    }

    @Test
    void placesOneTickHoweverLongTheGap() {
        recorder.next("1", "a", at("10:59:59"));

        List<OrderEntry> entries = recorder.next("2", "b", Instant.parse("2026-03-01T07:30:00Z"));

        assertThat(entries)
                .containsExactly(
                        tick(2, Instant.parse("2026-03-01T07:00:00Z")),
                        article(3, "2", "b", Instant.parse("2026-03-01T07:30:00Z")));
    }

    @Test
    void placesNoTickWithinAnHour() {
        recorder.next("1", "a", at("10:00:00"));

        assertThat(recorder.next("2", "b", at("10:59:59"))).containsExactly(article(2, "2", "b", at("10:59:59")));
    }

    @Test
    void neverGoesBackInTime() {
        recorder.next("1", "a", at("11:30:00"));

        assertThat(recorder.next("2", "b", at("09:00:00"))).containsExactly(article(2, "2", "b", at("11:30:00")));
    }

    @Test
    void keepsTheTimeOverAnUndatedArticle() {
        recorder.next("1", "a", at("11:30:00"));

        assertThat(recorder.next("2", "b", null)).containsExactly(article(2, "2", "b", at("11:30:00")));
    }

    @Test
    void knowsNoTimeBeforeTheFirstDatedArticle() {
        assertThat(recorder.next("1", "a", null)).containsExactly(article(1, "1", "a", null));

        assertThat(recorder.next("2", "b", at("11:30:00"))).containsExactly(article(2, "2", "b", at("11:30:00")));
    }

    @Test
    void crossesHoursBefore1970Too() {
        recorder.next("1", "a", Instant.parse("1969-12-31T22:30:00Z"));

        assertThat(recorder.next("2", "b", Instant.parse("1969-12-31T23:30:00Z")))
                .contains(tick(2, Instant.parse("1969-12-31T23:00:00Z")));
    }

    @Test
    void endsDensely() {
        recorder.next("1", "a", at("10:00:00"));
        recorder.next("2", "b", at("11:00:00"));

        assertThat(recorder.end()).isEqualTo(new OrderEntry.EndOfInput(4));
        assertThat(recorder.nextSeq()).isEqualTo(5);
    }

    @Test
    void goesOnWhereAnotherStopped() {
        List<Instant> times = List.of(at("10:10:00"), at("11:20:00"), at("11:10:00"), at("12:00:00"));
        List<OrderEntry> whole = new ArrayList<>();
        times.forEach(time -> whole.addAll(recorder.next("o", "a", time)));

        List<OrderEntry> resumed = new ArrayList<>();
        OrderRecorder each = new OrderRecorder(1, null);
        for (Instant time : times) {
            each = new OrderRecorder(each.nextSeq(), each.time());
            resumed.addAll(each.next("o", "a", time));
        }

        assertThat(resumed).isEqualTo(whole);
    }

    @Test
    void refusesANegativeStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderRecorder(-1, null))
                .withMessageContaining("-1");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-12T" + time + "Z");
    }

    private static OrderEntry tick(long seq, Instant time) {
        return new OrderEntry.Tick(seq, time);
    }

    private static OrderEntry article(long seq, String ordinal, String articleId, Instant time) {
        return new OrderEntry.Article(seq, ordinal, articleId, time);
    }
}
