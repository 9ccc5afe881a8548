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
            days.add(claimed.day());
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
        List<Named> open = new ArrayList<>(days.size());
        for (Named day : days) {
            if (day.isOpen()) {
                open.add(day);
            }
        }
        EventDay best = null;
        int most = 0;
        for (Named day : candidates) {
            Weight weight = weight(day, open);
            if (best == null || weight.score > most || (weight.score == most && day.value.compareTo(best.value) < 0)) {
                best = new EventDay(day.value, weight.origins, day.claimed.first());
                most = weight.score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Weight weight(Named day, List<Named> open) {
        List<Claimed> others = null;
        for (Named other : open) {
            if (other.mayBe(day)) {
                others = others == null ? new ArrayList<>() : others;
                others.add(other.claimed);
            }
        }
        return others == null ? day.claimed.weight() : weight(day.claimed, others);
    }

    /** What a day weighs by those that name it, and by those that name what it may be. */
    static Weight weight(Claimed day, List<Claimed> others) {
        Map<SharedText, Integer> byOrigin = new HashMap<>();
        addWeights(day, byOrigin);
        for (Claimed other : others) {
            addWeights(other, byOrigin);
        }
        int score = 0;
        for (int weight : byOrigin.values()) {
            score += weight;
        }
        return new Weight(byOrigin.size(), score);
    }

    private static void addWeights(Claimed claimed, Map<SharedText, Integer> byOrigin) {
        for (Voice voice : claimed.voices()) {
            byOrigin.merge(voice.origin(), weight(voice.support()), Math::max);
        }
    }

    /** How many origins name a day, and how much they speak for it. */
    record Weight(int origins, int score) {}

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
    record Named(Claimed claimed, String value, LocalDate date) {
        static Named of(Claimed claimed) {
            String value = claimed.claim().value();
            return new Named(claimed, value, EventDay.date(value));
        }

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
