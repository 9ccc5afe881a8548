package org.dateline.enrich.figure;

import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;

/** Tells numbers that measure nothing: clock times, telephone numbers, scores, names with numbers, ordinals. */
final class NotAFigure {
    private NotAFigure() {}

    /** The token after such a number, or −1 where the quantity may be a figure. */
    static int end(Tokens tokens, Quantity quantity) {
        if (quantity.inWords()) {
            return -1;
        }
        int at = quantity.first();
        if (isPartOfName(tokens, at)) {
            return at + 1;
        }
        int chain = chainEnd(tokens, at);
        if (chain > at + 1) {
            return chain;
        }
        int after = quantity.after();
        String next = tokens.lower(after);
        boolean glued = tokens.glued(after);
        boolean ordinal = glued
                && (next.equals("st")
                        || next.equals("nd")
                        || next.equals("rd")
                        || next.equals("th")
                        || next.equals("º")
                        || next.equals("er"));
        boolean clock = next.equals("a.m.")
                || next.equals("p.m.")
                || next.equals("am")
                || next.equals("pm")
                || next.equals("uhr")
                || next.equals("gmt")
                || next.equals("o'clock")
                || next.equals("o’clock")
                || (glued && (next.equals("h") || next.equals("g")));
        boolean item = tokens.opensParagraph(at) && (tokens.is(after, '.') || tokens.is(after, ')'));
        return ordinal || clock || item ? after + 1 : -1;
    }

    /** Whether the quantity is four plain digits that read as a year. */
    static boolean isYear(Tokens tokens, Quantity quantity) {
        String digits = tokens.word(quantity.first());
        int value = quantity.value().intValue();
        return quantity.after() == quantity.first() + 1 && digits.length() == 4 && value >= 1700 && value <= 2199;
    }

    /** "COVID-19", "F-16", "No. 10", "Route 66" is left to luck. */
    private static boolean isPartOfName(Tokens tokens, int at) {
        boolean hyphenated = tokens.is(at - 1, '-')
                && tokens.glued(at)
                && tokens.glued(at - 1)
                && tokens.kind(at - 2) == TokenKind.WORD;
        boolean numbered = tokens.is(at - 1, '#')
                || (tokens.is(at - 1, '.')
                        && (tokens.lower(at - 2).equals("no")
                                || tokens.lower(at - 2).equals("nr")));
        boolean fraction = tokens.is(at - 1, '.') && tokens.glued(at);
        return hyphenated || numbered || fraction || (tokens.is(at - 1, '/') && tokens.glued(at));
    }

    /** The token after numbers chained by hyphens, colons or slashes: "3-2", "15:30", "555-0100", "1/2". */
    private static int chainEnd(Tokens tokens, int at) {
        int end = at + 1;
        while (isLink(tokens, end)
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && tokens.kind(end + 1) == TokenKind.NUMBER) {
            end += 2;
        }
        return end;
    }

    private static boolean isLink(Tokens tokens, int at) {
        return tokens.is(at, '-') || tokens.is(at, ':') || tokens.is(at, '/') || tokens.is(at, '–');
    }
}
