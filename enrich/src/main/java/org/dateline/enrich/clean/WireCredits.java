package org.dateline.enrich.clean;

import java.util.Locale;
import org.dateline.enrich.lexicon.Lexicon;

/** Names of news agencies, and where an article credits one. */
final class WireCredits {
    private static final Lexicon AGENCIES = Lexicon.load(WireCredits.class, "agencies.txt");
    private static final Phrases WITH = Phrases.load("with-agency.txt");
    private static final int LONGEST = 40;
    private static final int LONGEST_TAIL = 60;

    /**
     * A credit at the end of a text.
     *
     * @param agency whom it credits
     * @param start where in the text the credit begins
     */
    record Trailing(String agency, int start) {}

    private WireCredits() {}

    /** The agency of this name, null where none is known. */
    static String agency(String name) {
        if (name == null || name.length() > LONGEST) {
            return null;
        }
        String key = name.strip().toLowerCase(Locale.ROOT);
        return AGENCIES.get(key.startsWith("by ") ? key.substring(3) : key);
    }

    /** The agency in the brackets of a dateline: a known one, or else whatever is written like a name there. */
    static String inDateline(String name) {
        String known = agency(name);
        if (known != null) {
            return known;
        }
        int slash = name.indexOf('/');
        if (slash > 0) {
            return inDateline(name.substring(0, slash));
        }
        boolean namelike = name.length() >= 2
                && name.length() <= LONGEST
                && Character.isUpperCase(name.charAt(0))
                && name.chars().noneMatch(unit -> Character.isDigit(unit) || unit == '.' || unit == '-' || unit == ',');
        return namelike ? name.strip() : null;
    }

    /** The credit that ends a paragraph: "REUTERS", "(AP)", "— with AFP", "with agencies"; null where there is none. */
    static Trailing trailing(String paragraph) {
        int end = paragraph.length();
        if (end > 0 && paragraph.charAt(end - 1) == ')') {
            int open = paragraph.lastIndexOf('(');
            return open < 0 ? null : credit(paragraph.substring(open + 1, end - 1), open);
        }
        int stop = sentenceEnd(paragraph);
        String tail = paragraph.substring(stop).strip();
        if (tail.isEmpty() || tail.length() > LONGEST_TAIL) {
            return null;
        }
        String bare = bare(tail);
        boolean marked = bare.length() < tail.length() || bare.equals(bare.toUpperCase(Locale.ROOT)) || stop == 0;
        return marked ? credit(bare, stop) : with(bare, stop);
    }

    private static Trailing credit(String credit, int start) {
        String agency = agency(credit);
        return agency != null ? new Trailing(agency, start) : with(credit, start);
    }

    /** "with AFP", "con información de EFE", "mit Material der dpa". */
    private static Trailing with(String credit, int start) {
        Line line = Line.of(credit);
        if (!WITH.open(line)) {
            return null;
        }
        for (int i = 1; i < line.words().size(); i++) {
            String agency = agency(line.phrase(i, line.words().size()));
            if (agency == null) {
                agency = agency(line.words().get(i));
            }
            if (agency != null) {
                return new Trailing(agency, start);
            }
        }
        return null;
    }

    /** Index after the last sentence's end, 0 where the paragraph has none before its tail. */
    private static int sentenceEnd(String paragraph) {
        for (int i = paragraph.length() - 2; i >= 0 && paragraph.length() - i <= LONGEST_TAIL; i--) {
            if (".!?”\"»".indexOf(paragraph.charAt(i)) >= 0
                    && (paragraph.charAt(i + 1) == ' '
                            || isDash(paragraph.charAt(i + 1))
                            || paragraph.charAt(i + 1) == '/')) {
                return i + 1;
            }
        }
        return paragraph.length() <= LONGEST_TAIL ? 0 : paragraph.length();
    }

    private static String bare(String tail) {
        int start = 0;
        while (start < tail.length()
                && (isDash(tail.charAt(start)) || tail.charAt(start) == '/' || tail.charAt(start) == ' ')) {
            start++;
        }
        int end = tail.length();
        while (end > start && (tail.charAt(end - 1) == '.' || tail.charAt(end - 1) == '/')) {
            end--;
        }
        return tail.substring(start, end);
    }

    private static boolean isDash(char unit) {
        return unit == '-' || unit == '–' || unit == '—';
    }
}
