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
        try {
            if (value.startsWith("XXXX")) {
                return OPEN_YEAR + LocalDate.parse("2000" + value.substring(4)).getDayOfYear();
            }
            return (int) LocalDate.parse(value).toEpochDay();
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
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
        return date.withYear(2000).getDayOfYear();
    }
}
