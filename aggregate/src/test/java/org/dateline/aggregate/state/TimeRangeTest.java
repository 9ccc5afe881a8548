package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
    private final TimeRange range = new TimeRange();

    @Test
    void hasNoEndsWhileNoTimeIsKnown() {
        range.add(null);

        assertThat(range.first()).isNull();
        assertThat(range.last()).isNull();
    }

    @Test
    void takesBackTheOutermostTimes() {
        IntStream.of(5, 1, 9, 3).forEach(day -> range.add(time(day)));
        range.subtract(time(9));
        range.subtract(time(1));

        assertThat(range.first()).isEqualTo(time(3));
        assertThat(range.last()).isEqualTo(time(5));
    }

    @Test
    void isEmptyWhenAllIsTakenBack() {
        range.add(time(4));
        range.subtract(time(4));

        assertThat(range.first()).isNull();
    }

    @Test
    void holdsTheLastTimeItKnowsWhenMoreIsTakenBackThanIsKept() {
        IntStream.rangeClosed(1, 20).forEach(day -> range.add(time(day)));
        IntStream.rangeClosed(1, 10).forEach(day -> range.subtract(time(day)));

        assertThat(range.first()).isEqualTo(time(TimeRange.KEPT));
        assertThat(range.last()).isEqualTo(time(20));
    }

    @Test
    void readsWhatItWrote() {
        IntStream.of(5, 1, 9).forEach(day -> range.add(time(day)));
        StateWriter out = new StateWriter();
        range.write(out);

        TimeRange read = TimeRange.read(new StateReader(out.toBytes()));

        assertThat(read.first()).isEqualTo(time(1));
        assertThat(read.last()).isEqualTo(time(9));
    }

    private static Instant time(int day) {
        return Instant.ofEpochSecond(86_400L * day, day);
    }
}
