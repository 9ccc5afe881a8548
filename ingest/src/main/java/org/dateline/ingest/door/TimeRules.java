package org.dateline.ingest.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.door.FieldValue.Shape;

/**
 * Which times are believed. A time that cannot be is dropped with a remark: a wrong one would move the article, or stop
 * the clock for all that come after it.
 */
final class TimeRules {
    /** Zero, and zero in any time zone, is what programs write when they know none. */
    static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");

    /** Nothing that is imported today is from then. */
    static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    /** A date without a time zone, or a clock in the wrong one, is ahead by less. */
    static final Duration AHEAD = Duration.ofDays(1);

    private final Map<Field, FieldValue> values;
    private final List<String> remarks;

    TimeRules(Map<Field, FieldValue> values, List<String> remarks) {
        this.values = values;
        this.remarks = remarks;
    }

    /**
     * When the article was received: what the input says, or now.
     *
     * @param clock what the time is; null in a bounded run, which knows no now
     */
    Instant receivedAt(Clock clock) {
        Instant claimed = within(Field.RECEIVED_AT, END);
        if (clock == null) {
            return claimed;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (claimed == null || !claimed.isAfter(now)) {
            return claimed == null ? now : claimed;
        }
        remarks.add(Field.RECEIVED_AT.label() + ": " + claimed + " is yet to come, set to now");
        return now;
    }

    /** When the outlet says that it published; {@code receivedAt} may be null. */
    Instant publishedAt(Instant receivedAt) {
        return within(
                Field.PUBLISHED_AT,
                receivedAt == null ? END : receivedAt.plus(AHEAD).plusMillis(1));
    }

    private Instant within(Field field, Instant end) {
        FieldValue value = values.get(field);
        if (value == null) {
            return null;
        }
        Instant time = Timestamps.parse(value.text()).orElse(null);
        if (time != null && !time.isBefore(FIRST) && time.isBefore(end)) {
            return time;
        }
        boolean hasText = value.shape() == Shape.STRING || value.shape() == Shape.NUMBER;
        String shown = hasText ? Excerpt.of(value.text()) : value.shape().words();
        remarks.add(field.label() + ": dropped, " + (time == null ? "no time: " : "cannot be: ") + shown);
        return null;
    }
}
