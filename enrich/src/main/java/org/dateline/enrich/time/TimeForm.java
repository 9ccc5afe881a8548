package org.dateline.enrich.time;

import java.time.temporal.ChronoUnit;

/** What a time expression says, before it is resolved. Years are null where they are not said. */
sealed interface TimeForm {
    /** "12 January", "January 12, 2026". */
    record Day(Integer year, int month, int day) implements TimeForm {}

    /** "January 22-23". */
    record Days(Day first, Day last) implements TimeForm {}

    /** "in May", "May 2025"; the direction is −1 for "last May", 1 for "next May". */
    record Month(Integer year, int month, int direction) implements TimeForm {}

    /** "in 2025". */
    record Year(int year) implements TimeForm {}

    /** "Monday", Monday is 1; the direction is −1 for "last Monday", 1 for "next Monday". */
    record Weekday(int day, int direction) implements TimeForm {}

    /** "yesterday", "last week", "three months ago". */
    record Relative(ChronoUnit unit, int amount) implements TimeForm {}
}
