package org.dateline.aggregate.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.aggregate.claim.Claim.Kind;

/**
 * Chooses an event's own day from those that its articles name. An origin speaks for each day that it names, for the
 * first one as for {@value #FIRST} others; a day without year, or a weekday, speaks for the full days that it may
 * stand for.
 *
 * @param value a TIMEX3 value: {@code 2026-01-12}, or {@code XXXX-01-12} where no article tells the year
 * @param originCount how many origins name it
 * @param evidence the first article that names it
 */
public record EventDay(String value, int originCount, Support evidence) {
    private static final int FIRST = 3;
    private static final int LENGTH = 10;

    /**
     * The day; empty where no article names one.
     *
     * @param notAfter days after this one are looked at only where there is no other; null for no such bound
     */
    public static Optional<EventDay> of(ClaimBook book, LocalDate notAfter) {
        List<Named> days = named(book);
        List<Named> full = new ArrayList<>(days.size());
        List<Named> past = new ArrayList<>(days.size());
        for (Named day : days) {
            if (day.date != null) {
                full.add(day);
                if (notAfter == null || !day.date.isAfter(notAfter)) {
                    past.add(day);
                }
            }
        }
        return best(!past.isEmpty() ? past : !full.isEmpty() ? full : withoutYear(days), days);
    }

    private static List<Named> named(ClaimBook book) {
        List<Named> days = new ArrayList<>();
        for (Claimed claimed : book.all(Kind.DAY)) {
            days.add(new Named(
                    claimed, claimed.claim().value(), date(claimed.claim().value())));
        }
        return days;
    }

    private static List<Named> withoutYear(List<Named> days) {
        List<Named> open = new ArrayList<>();
        for (Named day : days) {
            if (day.isOpen() && day.value.length() == LENGTH && day.value.charAt(5) != 'W') {
                open.add(day);
            }
        }
        return open;
    }

    /** The one that origins speak for most; of equals the first by value. */
    private static Optional<EventDay> best(List<Named> candidates, List<Named> days) {
        EventDay best = null;
        int most = 0;
        for (Named day : candidates) {
            Map<SharedText, Integer> weights = weights(day, days);
            int score = 0;
            for (int weight : weights.values()) {
                score += weight;
            }
            if (best == null || score > most || (score == most && day.value.compareTo(best.value) < 0)) {
                best = new EventDay(day.value, weights.size(), day.claimed.first());
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<SharedText, Integer> weights(Named day, List<Named> days) {
        Map<SharedText, Integer> byOrigin = new HashMap<>();
        for (Named other : days) {
            if (other.value.equals(day.value) || other.mayBe(day)) {
                for (Voice voice : other.claimed.voices()) {
                    byOrigin.merge(voice.origin(), weight(voice.support()), Math::max);
                }
            }
        }
        return byOrigin;
    }

    private static int weight(Support support) {
        return support.own() ? FIRST : 1;
    }

    /** The date of a full day; null where the value is none. */
    private static LocalDate date(String value) {
        if (!isFull(value)) {
            return null;
        }
        try {
            return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isFull(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char unit = value.charAt(i);
            boolean isDash = i == 4 || i == 7;
            if (isDash ? unit != '-' : (unit < '0' || unit > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }

    /** A day that is named; its date is null unless it is a full one. */
    private record Named(Claimed claimed, String value, LocalDate date) {
        boolean isOpen() {
            return value.startsWith("XXXX-");
        }

        /** Whether this open value may stand for a day. */
        boolean mayBe(Named day) {
            if (!isOpen() || day.isOpen()) {
                return false;
            }
            boolean weekday = value.startsWith("XXXX-WXX-") && value.length() == LENGTH;
            return weekday
                    ? value.charAt(LENGTH - 1) - '0' == day.date.getDayOfWeek().getValue()
                    : value.substring(4).equals(day.value.substring(4));
        }
    }
}
