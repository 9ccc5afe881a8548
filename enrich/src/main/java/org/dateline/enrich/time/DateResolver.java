package org.dateline.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * Gives time expressions their TIMEX3 values. News looks back: "Monday" is the last one, today included; a day without
 * a year is the nearest, where one in the future counts half as near again.
 */
final class DateResolver {
    private static final double FUTURE = 1.5;
    private static final int HINT_REACH = 75;

    private final LocalDate published;
    private final LocalDate hint;

    /**
     * A resolver.
     *
     * @param published the day of publication, null where unknown
     * @param hint a full date of the same text, which gives days around it their year; null where there is none
     */
    DateResolver(LocalDate published, LocalDate hint) {
        this.published = published;
        this.hint = hint;
    }

    String value(TimeForm form) {
        if (form instanceof TimeForm.Day day) {
            return day(day);
        }
        if (form instanceof TimeForm.Days days) {
            return day(days.first()) + "/" + day(days.last());
        }
        if (form instanceof TimeForm.Month month) {
            return month(month);
        }
        if (form instanceof TimeForm.Year year) {
            return four(year.year());
        }
        if (form instanceof TimeForm.Weekday weekday) {
            return weekday(weekday);
        }
        return relative((TimeForm.Relative) form);
    }

    private String day(TimeForm.Day day) {
        String rest = "-" + two(day.month()) + "-" + two(day.day());
        if (day.year() != null) {
            return four(day.year()) + rest;
        }
        LocalDate anchor = published != null ? published : hint;
        LocalDate nearest = anchor == null ? null : nearest(day, anchor);
        boolean far =
                published == null && nearest != null && Math.abs(ChronoUnit.DAYS.between(anchor, nearest)) > HINT_REACH;
        return nearest == null || far ? "XXXX" + rest : nearest.toString();
    }

    private static LocalDate nearest(TimeForm.Day day, LocalDate anchor) {
        LocalDate nearest = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            if (day.day() > YearMonth.of(year, day.month()).lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, day.month(), day.day());
            nearest = nearest == null || distance(candidate, anchor) < distance(nearest, anchor) ? candidate : nearest;
        }
        return nearest;
    }

    private static double distance(LocalDate date, LocalDate anchor) {
        long days = ChronoUnit.DAYS.between(anchor, date);
        return days > 0 ? days * FUTURE : -days;
    }

    private String month(TimeForm.Month month) {
        String rest = "-" + two(month.month());
        if (month.year() != null) {
            return four(month.year()) + rest;
        }
        if (published == null) {
            return "XXXX" + rest;
        }
        LocalDate middle = published.withDayOfMonth(15);
        LocalDate date = nearest(new TimeForm.Day(null, month.month(), 15), middle);
        if (month.direction() < 0 && !date.isBefore(middle)) {
            date = date.minusYears(1);
        } else if (month.direction() > 0 && !date.isAfter(middle)) {
            date = date.plusYears(1);
        }
        return four(date.getYear()) + rest;
    }

    private String weekday(TimeForm.Weekday weekday) {
        if (published == null) {
            return "XXXX-WXX-" + weekday.day();
        }
        DayOfWeek day = DayOfWeek.of(weekday.day());
        return switch (weekday.direction()) {
            case -1 -> published.with(TemporalAdjusters.previous(day)).toString();
            case 1 -> published.with(TemporalAdjusters.next(day)).toString();
            default -> published.with(TemporalAdjusters.previousOrSame(day)).toString();
        };
    }

    private String relative(TimeForm.Relative relative) {
        LocalDate date = published == null ? null : published.plus(relative.amount(), relative.unit());
        return switch (relative.unit()) {
            case DAYS -> date == null ? "XXXX-XX-XX" : date.toString();
            case WEEKS -> date == null ? "XXXX-WXX" : week(date);
            case MONTHS -> date == null ? "XXXX-XX" : YearMonth.from(date).toString();
            default -> date == null ? "XXXX" : four(date.getYear());
        };
    }

    private static String week(LocalDate date) {
        return four(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        return number > 999 ? Integer.toString(number) : String.format(Locale.ROOT, "%04d", number);
    }
}
