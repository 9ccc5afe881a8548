package org.dateline.enrich.language;

import java.util.Arrays;
import java.util.Locale;

/** Cuts a text into {@link Tokens} in one pass. */
public final class Tokenizer {
    private static final int UNITS_PER_TOKEN = 5;

    private final String text;
    private final char[] units;
    private int[] starts = {};
    private int[] ends = {};
    private TokenKind[] kinds = {};
    private int size;

    private Tokenizer(String text) {
        this.text = text;
        this.units = text.toCharArray();
        grow(units.length / UNITS_PER_TOKEN);
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
    }

    /** The tokens of a text. */
    public static Tokens tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int at = 0;
        while (at < units.length) {
            at = next(at);
        }
        grow(size);
        return new Tokens(text, units, starts, ends, kinds);
    }

    private int next(int at) {
        if (units[at] == ' ') {
            return at + 1;
        }
        if (isAsciiLetter(units[at])) {
            return word(at);
        }
        int point = Character.codePointAt(units, at);
        int after = at + Character.charCount(point);
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return after;
        }
        if (Character.isDigit(point)) {
            return add(at, numberEnd(after), TokenKind.NUMBER);
        }
        if (Character.isLetter(point)) {
            return word(at);
        }
        return add(at, after, TokenKind.SIGN);
    }

    private int add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            grow(2 * size + 1);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
        return end;
    }

    private int numberEnd(int from) {
        int at = from;
        while (at < units.length) {
            char unit = units[at];
            boolean separator = (unit == '.' || unit == ',') && isDigit(at + 1) && isDigit(at - 1);
            if (!separator && !isDigit(at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int word(int start) {
        int initials = initialsEnd(start);
        if (initials > start) {
            return add(start, initials, TokenKind.WORD);
        }
        int at = lettersEnd(start);
        if (!isApostrophe(at) || !isLetter(at + 1)) {
            return add(start, at, TokenKind.WORD);
        }
        return apostrophe(start, at);
    }

    private int apostrophe(int start, int at) {
        int rest = lettersEnd(at + 1);
        String suffix = text.substring(at + 1, Math.min(rest, at + 4)).toLowerCase(Locale.ROOT);
        if (suffix.equals("s")) {
            add(start, at, TokenKind.WORD);
            return add(at, rest, TokenKind.SIGN);
        }
        boolean name = at - start <= 2 && Character.isUpperCase(units[start]) && Character.isUpperCase(units[at + 1]);
        boolean contraction = suffix.equals("t")
                || suffix.equals("re")
                || suffix.equals("ve")
                || suffix.equals("ll")
                || suffix.equals("d")
                || suffix.equals("m");
        if (name || contraction) {
            return add(start, rest, TokenKind.WORD);
        }
        return add(start, at + 1, TokenKind.WORD);
    }

    /** End of "U.S." or "J.F.K.", or the start where there are no such initials. */
    private int initialsEnd(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < units.length && units[at + 1] == '.' && isLetter(at)) {
            at += 2;
            letters++;
        }
        if (letters < 2) {
            return start;
        }
        return isLetter(at) ? start : at;
    }

    private int lettersEnd(int from) {
        int at = from;
        while (at < units.length) {
            if (isAsciiLetter(units[at])) {
                at++;
                continue;
            }
            if (units[at] == ' ') {
                return at;
            }
            int point = Character.codePointAt(units, at);
            if (!Character.isLetterOrDigit(point) && !isMark(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isAsciiLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0x200C
                || point == 0x200D;
    }

    private boolean isApostrophe(int at) {
        return at < units.length && (units[at] == '\'' || units[at] == '’');
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < units.length && Character.isDigit(units[at]);
    }

    private boolean isLetter(int at) {
        return at < units.length && Character.isLetter(Character.codePointAt(units, at));
    }
}
