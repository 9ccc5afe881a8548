package org.dateline.aggregate.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
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
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.claimed().claim().value());

    /**
     * The day; empty where no article names one.
     *
     * @param notAfter days after this one are looked at only where there is no other; null for no such bound
     */
    public static Optional<EventDay> of(ClaimBook book, LocalDate notAfter) {
        List<Claimed> days = book.all(Kind.DAY).toList();
        List<Claimed> full = days.stream().filter(EventDay::isFull).toList();
        List<Claimed> past = full.stream()
                .filter(day -> notAfter == null || !date(day).isAfter(notAfter))
                .toList();
        List<Claimed> candidates = !past.isEmpty() ? past : !full.isEmpty() ? full : withoutYear(days);
        return candidates.stream()
                .map(day -> scored(day, days))
                .min(BEST_FIRST)
                .map(best -> new EventDay(
                        best.claimed().claim().value(),
                        best.origins(),
                        best.claimed().first()));
    }

    private static List<Claimed> withoutYear(List<Claimed> days) {
        return days.stream()
                .filter(day -> day.claim().value().startsWith("XXXX-")
                        && day.claim().value().length() == 10
                        && day.claim().value().charAt(5) != 'W')
                .toList();
    }

    private static Scored scored(Claimed day, List<Claimed> days) {
        Map<String, Integer> byOrigin = new HashMap<>();
        for (Claimed other : days) {
            if (other == day || mayBe(other.claim().value(), day)) {
                for (Support support : other.supports()) {
                    byOrigin.merge(support.origin(), weight(support), Math::max);
                }
            }
        }
        int score = byOrigin.values().stream().mapToInt(weight -> weight).sum();
        return new Scored(day, score, byOrigin.size());
    }

    private static int weight(Support support) {
        return support.own() ? FIRST : 1;
    }

    /** Whether an open value may stand for a day. */
    private static boolean mayBe(String open, Claimed day) {
        String value = day.claim().value();
        if (!open.startsWith("XXXX-") || value.startsWith("XXXX-")) {
            return false;
        }
        boolean weekday = open.startsWith("XXXX-WXX-") && open.length() == 10;
        return weekday
                ? open.charAt(9) - '0' == date(day).getDayOfWeek().getValue()
                : open.substring(4).equals(value.substring(4));
    }

    private static boolean isFull(Claimed day) {
        return day.claim().value().length() == 10 && date(day) != null;
    }

    private static LocalDate date(Claimed day) {
        try {
            return LocalDate.parse(day.claim().value());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Scored(Claimed claimed, int score, int origins) {}
}
