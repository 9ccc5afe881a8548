package org.dateline.enrich.clean;

import java.util.Locale;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.Places;

/**
 * The line that opens a report: {@code MEXICO CITY, Jan 12 (Reuters) - }. Capitals throughout read as a place by
 * themselves; names in title case need a date, an agency or the gazetteer.
 *
 * @param place the place as written, null where only an agency is named
 * @param agency the wire service in brackets, null where there is none
 * @param end index of the report's first unit after the dateline
 */
record Dateline(String place, String agency, int end) {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    private static final int LEAST_SHOUTED = 6;
    private static final Lexicon NO_PLACES = Lexicon.load(Dateline.class, "no-places.txt");

    /** The dateline a paragraph opens with, or null. */
    static Dateline of(String paragraph) {
        Dateline leading = leadingAgency(paragraph);
        return leading != null ? leading : leadingPlace(paragraph);
    }

    private static Dateline leadingPlace(String paragraph) {
        int limit = Math.min(paragraph.length() - 1, LONGEST);
        for (int at = 1; at < limit; at++) {
            int end = separatorEnd(paragraph, at);
            if (end > 0) {
                return parse(paragraph, at, end);
            }
            if (isSentenceEnd(paragraph, at)) {
                return null;
            }
        }
        return null;
    }

    /** "(ANSA) - ROMA, 12 GEN - ", "(CNN) President …". */
    private static Dateline leadingAgency(String paragraph) {
        int close = paragraph.startsWith("(") ? paragraph.indexOf(')') : -1;
        if (close < 2 || close > LONGEST / 2 || close + 2 >= paragraph.length()) {
            return null;
        }
        String agency = WireCredits.inDateline(paragraph.substring(1, close));
        boolean known = WireCredits.agency(paragraph.substring(1, close)) != null;
        int start = skipSeparator(paragraph, close + 1);
        boolean separated = start > close + 2;
        if (agency == null || (!known && !separated)) {
            return null;
        }
        Dateline place = leadingPlace(paragraph.substring(start, Math.min(paragraph.length(), start + 2 * LONGEST)));
        return place == null ? new Dateline(null, agency, start) : new Dateline(place.place, agency, start + place.end);
    }

    private static int skipSeparator(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || isDash(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    /** Index after the separator that begins here, or −1: a dash with space before it or a double one. */
    private static int separatorEnd(String text, int at) {
        char unit = text.charAt(at);
        if (!isDash(unit)) {
            return -1;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean spaced = before == ' ' || before == ')' || before == '.' || isDash(after);
        boolean closed = after == ' ' || isDash(after) || (unit == '—' && before == ' ') || before == ')';
        return spaced && closed ? skipSeparator(text, at) : -1;
    }

    private static boolean isSentenceEnd(String text, int at) {
        char unit = text.charAt(at);
        if (unit == '!' || unit == '?' || unit == ';' || unit == '“' || unit == '"') {
            return true;
        }
        // a stop after a lower-case word of four letters or more; shorter ones are months and provinces cut short
        return unit == '.'
                && at >= 5
                && text.charAt(at + 1) == ' '
                && text.substring(at - 5, at).chars().allMatch(Character::isLowerCase);
    }

    private static Dateline parse(String paragraph, int separator, int end) {
        String head = paragraph.substring(0, separator).strip();
        if (paragraph.charAt(separator - 1) == '.') {
            head = head.substring(0, head.length() - 1).strip();
        }
        String agency = null;
        if (head.endsWith(")") && head.indexOf('(') > 0) {
            int open = head.lastIndexOf('(');
            agency = WireCredits.inDateline(head.substring(open + 1, head.length() - 1));
            head = head.substring(0, open).strip();
            if (agency == null) {
                return null;
            }
        }
        return place(head, agency, paragraph, end);
    }

    private static Dateline place(String head, String agency, String paragraph, int end) {
        int date = dateStart(head);
        String place = head.substring(0, date < 0 ? head.length() : date).strip();
        place = place.endsWith(",") || place.endsWith("/")
                ? place.substring(0, place.length() - 1).strip()
                : place;
        boolean report = end < paragraph.length() && !Character.isLowerCase(paragraph.codePointAt(end));
        if (place.isEmpty()
                || (!report && date < 0 && agency == null)
                || !isPlace(place, date >= 0 || agency != null)) {
            return null;
        }
        return new Dateline(place, agency, end);
    }

    /** Where ", Jan 12" or ", 12 janv. 2026" begins in a dateline without its brackets, or −1. */
    private static int dateStart(String head) {
        for (int comma = head.indexOf(','); comma > 0; comma = head.indexOf(',', comma + 1)) {
            String rest = head.substring(comma + 1);
            if (rest.length() <= 30 && rest.chars().anyMatch(Character::isDigit)) {
                return comma;
            }
        }
        return -1;
    }

    private static boolean isPlace(String place, boolean supported) {
        String[] words = place.split(" ", -1);
        boolean plain = Character.isLetter(place.codePointAt(0))
                && place.chars().noneMatch(unit -> Character.isDigit(unit) || ":<>[]()*|".indexOf(unit) >= 0);
        if (!plain || words.length > MOST_WORDS || NO_PLACES.has(words[0])) {
            return false;
        }
        return supported ? everyWordCapitalised(words) : isShouted(place) || everyPartKnown(place);
    }

    /** Capitals up to the first comma or slash, and more of them than an outlet's initials have. */
    private static boolean isShouted(String place) {
        String first = place.split("[,/]", -1)[0].strip();
        boolean capitals = first.equals(first.toUpperCase(Locale.ROOT)) && first.indexOf('.') < 0;
        boolean known = Places.isPlace(first);
        return capitals && first.split(" ", -1).length <= MOST_WORDS / 2 && (known || first.length() >= LEAST_SHOUTED);
    }

    private static boolean everyWordCapitalised(String[] words) {
        int small = 0;
        for (String word : words) {
            boolean capital = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0));
            small += capital ? 0 : 1;
            if (!capital && word.length() > 3) {
                return false;
            }
        }
        return small * 2 < words.length && !Character.isLowerCase(words[0].codePointAt(0));
    }

    private static boolean everyPartKnown(String place) {
        for (String part : place.split("[,/]", -1)) {
            if (!part.isBlank() && !Places.isPlace(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(char unit) {
        return unit == '-' || unit == '–' || unit == '—';
    }
}
