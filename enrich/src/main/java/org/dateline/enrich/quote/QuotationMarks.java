package org.dateline.enrich.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in quotation marks: straight, curly, guillemets either way round, German; single ones where their words end
 * as a sentence or clause does. Marks inside others are part of the words. One pass over the text.
 */
final class QuotationMarks {
    private static final int LONGEST = 4_000;
    private static final char LAST_ASCII = 0x7f;

    private final char[] text;
    private final List<QuotedStretch> found = new ArrayList<>();
    private int open = -1;
    private String closers = "";

    private QuotationMarks(String text) {
        this.text = text.toCharArray();
    }

    /** The stretches in order, at most so many, none overlapping another. */
    static List<QuotedStretch> find(String text, int most) {
        QuotationMarks marks = new QuotationMarks(text);
        char[] units = marks.text;
        for (int at = 0; at < units.length; at++) {
            char unit = units[at];
            if ((unit > LAST_ASCII || unit == '"' || unit == '\'' || unit == '\n') && marks.found.size() < most) {
                marks.read(at, unit);
            }
        }
        if (marks.open >= 0 && marks.found.size() < most) {
            marks.breakOff(units.length);
        }
        return marks.found;
    }

    private void read(int at, char unit) {
        if (unit == '\n') {
            paragraph(at);
            return;
        }
        if (open >= 0 && at - open > LONGEST) {
            open = -1;
        }
        if (open >= 0 && closers.indexOf(unit) >= 0 && closes(at, unit)) {
            found.add(new QuotedStretch(open, open + 1, at, at + 1));
            open = -1;
            return;
        }
        String closing = closing(at, unit);
        if (closing != null && (open < 0 || opensAnew(unit))) {
            open = at;
            closers = closing;
        }
    }

    /** What would close a stretch that this unit opens, null where it opens none. */
    private String closing(int at, char unit) {
        boolean fresh = at == 0 || isSpace(at - 1) || "([{-–—/:".indexOf(text[at - 1]) >= 0;
        boolean filled = at + 1 < text.length && !isSpace(at + 1);
        return switch (unit) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> fresh && filled ? "«" : null;
            case '"' -> fresh && filled ? "\"”" : null;
            case '”' -> fresh && filled ? "”" : null;
            case '‘' -> fresh && filled ? "’" : null;
            case '\'' -> fresh && filled ? "'" : null;
            default -> null;
        };
    }

    /** A doubled opener shows that the one before was never closed; a single mark never does. */
    private boolean opensAnew(char unit) {
        char before = text[open];
        boolean single = before == '‘' || before == '\'';
        boolean singleNow = unit == '‘' || unit == '\'';
        return !singleNow && (single || unit == before);
    }

    private boolean closes(int at, char unit) {
        boolean free = at + 1 == text.length || !Character.isLetterOrDigit(text[at + 1]);
        if (unit == '’' || unit == '\'') {
            return free && at > open + 1 && ",.?!…".indexOf(text[at - 1]) >= 0;
        }
        return (unit != '"' && unit != '«') || (free && !isSpace(at - 1));
    }

    /** At the end of a paragraph: the words go on in the next one, with a new opening mark or without, or were not closed. */
    private void paragraph(int at) {
        if (open < 0) {
            return;
        }
        char mark = text[open];
        int next = at;
        while (next < text.length && isSpace(next)) {
            next++;
        }
        if (mark == '‘' || mark == '\'' || next == text.length) {
            breakOff(at);
            return;
        }
        boolean again = text[next] == mark;
        if (again || !closesIn(next)) {
            breakOff(at);
        }
    }

    /** Whether the paragraph that begins here has a closing mark before an opening one. */
    private boolean closesIn(int from) {
        for (int at = from; at < text.length && text[at] != '\n' && at - open <= LONGEST; at++) {
            char unit = text[at];
            if (closers.indexOf(unit) >= 0 && closes(at, unit)) {
                return true;
            }
            if (closing(at, unit) != null && unit != '\'' && unit != '‘') {
                return false;
            }
        }
        return false;
    }

    /** A paragraph's end closes only what began the paragraph. */
    private void breakOff(int at) {
        int before = open - 1;
        while (before >= 0 && isSpace(before) && text[before] != '\n') {
            before--;
        }
        boolean wholeParagraph = before < 0 || text[before] == '\n';
        if (wholeParagraph && at > open + 1) {
            found.add(new QuotedStretch(open, open + 1, at, at));
        }
        open = -1;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text[at]) || Character.isSpaceChar(text[at]);
    }
}
