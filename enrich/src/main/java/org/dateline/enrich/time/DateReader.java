package org.dateline.enrich.time;

import java.time.Month;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;

/** Reads dates of the calendar that begin at a token: by number, by month and day, by month, by year. */
final class DateReader {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2199;
    private static final int SHORTEST_DOTTED = 8;
    private static final int LONGEST_DOTTED = 10;

    private final Tokens tokens;
    private final DateWords words;

    DateReader(Tokens tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The expression that begins at this token, or null. */
    TimeExpression read(int at) {
        if (tokens.kind(at) == TokenKind.NUMBER) {
            TimeExpression numeric = numeric(at);
            TimeExpression dayFirst = numeric == null ? dayFirst(at) : numeric;
            return dayFirst == null ? year(at) : dayFirst;
        }
        int month = month(at);
        if (month == 0) {
            return null;
        }
        TimeExpression monthFirst = monthFirst(at, month);
        return monthFirst == null ? monthAlone(at, month) : monthFirst;
    }

    /** "2026-01-12", "12/01/2026", "12.1.2026", "24/10", in Vietnamese "tháng 4/2013". */
    private TimeExpression numeric(int at) {
        TimeExpression iso = iso(at);
        if (iso != null) {
            return iso;
        }
        int first = number(at, 2);
        if (first < 1 || !isSlash(at + 1)) {
            return dotted(at);
        }
        int second = number(at + 2, 4);
        boolean third = isSlash(at + 3) && year4(at + 4) > 0;
        if (third) {
            return slashed(at, first, second, year4(at + 4));
        }
        boolean announced =
                tokens.lower(at - 1).equals("tháng") || tokens.lower(at - 1).equals("ngày");
        if (words.isVietnamese() && year4(at + 2) > 0 && first <= 12) {
            return new TimeExpression(at, at + 3, new TimeForm.Month(second, first, 0));
        }
        boolean day = isDay(first, second) && second <= 12 && (words.isVietnamese() || announced);
        return day ? new TimeExpression(at, at + 3, new TimeForm.Day(null, second, first)) : null;
    }

    private TimeExpression iso(int at) {
        int year = year4(at);
        if (year == 0 || !isHyphen(at + 1) || !isHyphen(at + 3) || !tokens.glued(at + 4)) {
            return null;
        }
        int month = number(at + 2, 2);
        int day = number(at + 4, 2);
        return isDay(day, month) ? new TimeExpression(at, at + 5, new TimeForm.Day(year, month, day)) : null;
    }

    private TimeExpression slashed(int at, int first, int second, int year) {
        boolean monthFirst = words.isEnglish() && second > 12;
        if (words.isEnglish() && first <= 12 && second <= 12 && first != second) {
            return null;
        }
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        return isDay(day, month) ? new TimeExpression(at, at + 5, new TimeForm.Day(year, month, day)) : null;
    }

    /** "12.1.2026" is a number with points to the tokenizer. */
    private TimeExpression dotted(int at) {
        if (tokens.word(at).length() < SHORTEST_DOTTED || tokens.word(at).length() > LONGEST_DOTTED) {
            return null;
        }
        String[] parts = tokens.word(at).split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return null;
        }
        int day = digits(parts[0]);
        int month = digits(parts[1]);
        int year = digits(parts[2]);
        return isDay(day, month) && isYear(year)
                ? new TimeExpression(at, at + 1, new TimeForm.Day(year, month, day))
                : null;
    }

    /** "12 January 2026", "12 de enero", "le 1er mai", "22.-23. Januar", "del 22 al 23 de enero". */
    private TimeExpression dayFirst(int at) {
        int day = number(at, 2);
        if (day < 1 || day > 31 || (tokens.is(at - 1, '.') && tokens.glued(at))) {
            return null;
        }
        int next = skipOrdinal(at + 1);
        int lastDay = 0;
        boolean range = isHyphen(next) || words.joins(tokens.lower(next));
        int other = range ? number(next + 1, 2) : 0;
        if (other > day && other <= 31) {
            lastDay = other;
            next = skipOrdinal(next + 2);
        }
        int monthAt = words.connects(tokens.lower(next)) ? next + 1 : next;
        int month = month(monthAt);
        if (month == 0) {
            return null;
        }
        return withYear(at, skipStop(monthAt + 1), month, day, lastDay);
    }

    /** "January 12, 2026", "Jan. 12", "January 22-23". */
    private TimeExpression monthFirst(int at, int month) {
        int dayAt = skipStop(at + 1);
        int day = number(dayAt, 2);
        if (!words.isEnglish() || day < 1 || day > 31) {
            return null;
        }
        int next = skipOrdinal(dayAt + 1);
        int lastDay = 0;
        int other = isHyphen(next) || words.joins(tokens.lower(next)) ? number(next + 1, 2) : 0;
        if (other > day && other <= 31 && month(skipOrdinal(next + 2)) == 0) {
            lastDay = other;
            next = skipOrdinal(next + 2);
        }
        return withYear(at, next, month, day, lastDay);
    }

    private TimeExpression withYear(int first, int next, int month, int day, int lastDay) {
        int yearAt = tokens.is(next, ',') || words.connects(tokens.lower(next)) ? next + 1 : next;
        int year = year4(yearAt);
        int bare = tokens.is(next - 1, '.') ? next - 1 : next;
        int after = year > 0 ? yearAt + 1 : bare;
        if (!isDay(day, month) || (lastDay > 0 && !isDay(lastDay, month))) {
            return null;
        }
        TimeForm.Day begin = new TimeForm.Day(year > 0 ? (Integer) year : null, month, day);
        TimeForm.Day end = new TimeForm.Day(begin.year(), month, lastDay);
        return new TimeExpression(first, after, lastDay > 0 ? new TimeForm.Days(begin, end) : begin);
    }

    /** "May 2025", "mayo de 2025", and after certain words "May" alone. */
    private TimeExpression monthAlone(int at, int month) {
        int next = skipStop(at + 1);
        int yearAt = tokens.is(next, ',') || words.connects(tokens.lower(next)) ? next + 1 : next;
        if (year4(yearAt) > 0) {
            return new TimeExpression(at, yearAt + 1, new TimeForm.Month(year4(yearAt), month, 0));
        }
        boolean announced = words.announcesMonth(tokens.lower(at - 1))
                || (tokens.is(at - 1, '-') && words.announcesMonth(tokens.lower(at - 2)));
        if (!announced) {
            return null;
        }
        int direction = words.direction(tokens.lower(at - 1));
        return new TimeExpression(at, at + 1, new TimeForm.Month(null, month, direction));
    }

    private TimeExpression year(int at) {
        int year = year4(at);
        boolean more = tokens.glued(at + 1) && tokens.kind(at + 1) != TokenKind.SIGN;
        if (year == 0 || more || !words.announcesYear(tokens.lower(at - 1))) {
            return null;
        }
        return new TimeExpression(at, at + 1, new TimeForm.Year(year));
    }

    private int month(int at) {
        if (tokens.kind(at) != TokenKind.WORD || (words.isEnglish() && !tokens.capitalised(at))) {
            return 0;
        }
        return words.month(tokens.lower(at));
    }

    private int skipStop(int at) {
        return tokens.is(at, '.') && tokens.glued(at) ? at + 1 : at;
    }

    /** "12th", "1er", "1º", "12." */
    private int skipOrdinal(int at) {
        if (!tokens.glued(at)) {
            return at;
        }
        String suffix = tokens.lower(at);
        boolean letters = suffix.equals("st")
                || suffix.equals("nd")
                || suffix.equals("rd")
                || suffix.equals("th")
                || suffix.equals("er")
                || suffix.equals("e")
                || suffix.equals("º")
                || suffix.equals("°");
        boolean stop = suffix.equals(".") && !words.isEnglish();
        return letters || stop ? at + 1 : at;
    }

    private boolean isSlash(int at) {
        return tokens.is(at, '/') && tokens.glued(at) && tokens.glued(at + 1);
    }

    private boolean isHyphen(int at) {
        return (tokens.is(at, '-') || tokens.is(at, '–')) && tokens.glued(at);
    }

    private int year4(int at) {
        int year = tokens.word(at).length() == 4 ? number(at, 4) : 0;
        return isYear(year) ? year : 0;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private int number(int at, int mostDigits) {
        if (tokens.kind(at) != TokenKind.NUMBER || tokens.word(at).length() > mostDigits) {
            return 0;
        }
        return digits(tokens.word(at));
    }

    /** The number these ASCII digits make, 0 where they are none. */
    private static int digits(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isDay(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
