package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.article.DateMention;

/**
 * Days that texts name, as ints: the day since 1970-01-01, or, where the year is open, {@link #OPEN_YEAR} plus the day
 * within the leap year 2000.
 */
final class Days {
    /** Days from here on have no year. */
    static final int OPEN_YEAR = 1 << 24;

    /** Distance to nothing. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private static final int MAX_DAYS = 12;
    private static final int YEAR = 366;
    private static final int LEAP_YEAR = 2000;

    private Days() {}

    /** The first days of these time expressions; whatever is no single day is left out. */
    static int[] of(List<DateMention> dates) {
        IntArrayList days = new IntArrayList(MAX_DAYS);
        for (int i = 0; i < dates.size() && days.size() < MAX_DAYS; i++) {
            int day = day(dates.get(i).value());
            if (day != UNKNOWN && !days.contains(day)) {
                days.add(day);
            }
        }
        return days.toIntArray();
    }

    private static int day(String value) {
        if (value == null || value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return UNKNOWN;
        }
        boolean open = value.startsWith("XXXX");
        int year = open ? LEAP_YEAR : number(value, 0, 4);
        int month = number(value, 5, 7);
        int day = number(value, 8, 10);
        try {
            // negative where it is no number
            LocalDate date = year < 0 ? null : LocalDate.of(year, month, day);
            return date == null ? UNKNOWN : open ? OPEN_YEAR + date.getDayOfYear() : (int) date.toEpochDay();
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    /** The number that the digits of a stretch are; negative where any is none. */
    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            number = digit < 0 || digit > 9 || number < 0 ? -1 : 10 * number + digit;
        }
        return number;
    }

    /** Days between two days; a day without year is taken to be in the year that brings it nearest. */
    static int distance(int one, int other) {
        if (one < OPEN_YEAR && other < OPEN_YEAR) {
            return Math.abs(one - other);
        }
        int between = Math.abs(ofYear(one) - ofYear(other));
        return Math.min(between, YEAR - between);
    }

    private static int ofYear(int day) {
        if (day >= OPEN_YEAR) {
            return day - OPEN_YEAR;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.withYear(LEAP_YEAR).getDayOfYear();
    }
}
