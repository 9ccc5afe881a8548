package org.dateline.model.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Times in their JSON form (ISO 8601 in UTC), as {@link Instant#parse} reads and {@link Instant#toString} writes them; but
 * those of full seconds, which nearly all are, without an interpreted pattern.
 */
public final class Times {
    private static final String FULL_SECOND = "0000-00-00T00:00:00Z";
    private static final int SECONDS_A_DAY = 86_400;
    // later years are written with a sign
    private static final int LAST_YEAR = 9_999;

    private Times() {}

    /** Reads a time; what is none is a {@link java.time.DateTimeException}. */
    public static Instant parse(String text) {
        int second = isFullSecond(text) ? secondOfDay(text) : -1;
        if (second < 0) {
            return Instant.parse(text);
        }
        LocalDate day = LocalDate.of(100 * two(text, 0) + two(text, 2), two(text, 5), two(text, 8));
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_A_DAY + second);
    }

    private static boolean isFullSecond(String text) {
        if (text.length() != FULL_SECOND.length()) {
            return false;
        }
        for (int i = 0; i < FULL_SECOND.length(); i++) {
            char due = FULL_SECOND.charAt(i);
            char unit = text.charAt(i);
            if (due == '0' ? unit < '0' || unit > '9' : unit != due) {
                return false;
            }
        }
        return true;
    }

    private static int secondOfDay(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : -1;
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** Writes a time. */
    public static String text(Instant time) {
        long seconds = time.getEpochSecond();
        long epochDay = Math.floorDiv(seconds, SECONDS_A_DAY);
        // far beyond any date that is reckoned with
        if (time.getNano() != 0 || Math.abs(epochDay) > Integer.MAX_VALUE) {
            return time.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            return time.toString();
        }
        int second = Math.floorMod(seconds, SECONDS_A_DAY);
        char[] text = FULL_SECOND.toCharArray();
        set(text, 0, day.getYear() / 100);
        set(text, 2, day.getYear() % 100);
        set(text, 5, day.getMonthValue());
        set(text, 8, day.getDayOfMonth());
        set(text, 11, second / 3_600);
        set(text, 14, second / 60 % 60);
        set(text, 17, second % 60);
        return new String(text);
    }

    private static void set(char[] text, int at, int two) {
        text[at] = (char) ('0' + two / 10);
        text[at + 1] = (char) ('0' + two % 10);
    }
}
