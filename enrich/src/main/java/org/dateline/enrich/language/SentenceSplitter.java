package org.dateline.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.model.text.TextSpan;

/**
 * Finds the sentences of a text by its signs: a full stop ends one unless it belongs to an abbreviation, an initial or a
 * number; closing quotation marks and brackets stay with the sentence they close. Linear in the text's length.
 */
public final class SentenceSplitter {
    /** Abbreviations that are always followed by more of the sentence. */
    private static final Lexicon INNER = Lexicon.load(SentenceSplitter.class, "inner-abbreviations.txt");

    /** Abbreviations that may end a sentence: they do before a word that commonly starts one. */
    private static final Lexicon OUTER = Lexicon.load(SentenceSplitter.class, "outer-abbreviations.txt");

    private static final Lexicon STARTERS = Lexicon.load(SentenceSplitter.class, "sentence-starters.txt");

    private static final Lexicon ORDINAL_FOLLOWERS = Lexicon.load(SentenceSplitter.class, "ordinal-followers.txt");

    private static final int LONGEST_WORD = 20;

    private static final char LAST_ASCII = 0x7f;

    private SentenceSplitter() {}

    /**
     * The sentences of a text in order, without the white space around them; a line feed always ends one.
     *
     * @param text paragraphs separated by line feeds
     */
    public static List<TextSpan> split(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        char[] units = text.toCharArray();
        int start = 0;
        int at = 0;
        while (at < units.length) {
            char sign = units[at];
            if (isPlain(sign)) {
                at++;
                continue;
            }
            int end = sign == '\n' ? at : isTerminal(sign) ? terminalEnd(text, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            add(text, start, end, sentences);
            start = end;
            at = Math.max(end, at + 1);
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /** Letters and blanks, which end no sentence. */
    private static boolean isPlain(char unit) {
        return unit == ' ' || (unit > '?' && unit <= LAST_ASCII);
    }

    private static void add(String text, int from, int to, List<TextSpan> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new TextSpan(start, end));
        }
    }

    /** Where the sentence that this sign may end does end, or −1 where it goes on. */
    private static int terminalEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (isTerminal(text.charAt(end)) || isCloser(text, end))) {
            end++;
        }
        if (isIdeographic(text.charAt(at)) || end == text.length()) {
            return end;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return -1;
        }
        int next = nextWord(text, end);
        if (next == text.length() || text.charAt(next) == '\n') {
            return end;
        }
        return goesOn(text, at, end, next) ? -1 : end;
    }

    private static boolean goesOn(String text, int at, int end, int next) {
        int opener = text.codePointAt(next);
        if (Character.isLowerCase(opener)) {
            return true;
        }
        if (text.charAt(at) != '.' || end > at + 1) {
            return false;
        }
        String before = wordBefore(text, at);
        String key = before.toLowerCase(Locale.ROOT);
        if (INNER.has(key)) {
            return true;
        }
        boolean initials = (before.length() == 1 && Character.isUpperCase(before.charAt(0))) || before.indexOf('.') > 0;
        if (initials || OUTER.has(key)) {
            return !STARTERS.has(wordAt(text, next));
        }
        return isOrdinal(text, before, next);
    }

    /** "12. Januar", "3. Liga": a stop makes an ordinal of a short number before certain words. */
    private static boolean isOrdinal(String text, String before, int next) {
        boolean number =
                !before.isEmpty() && before.length() <= 2 && before.chars().allMatch(Character::isDigit);
        return number && ORDINAL_FOLLOWERS.has(wordAt(text, next));
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            char unit = text.charAt(at);
            if (!Character.isWhitespace(unit) && "\"'“”„«»‘’([¿¡-–—".indexOf(unit) < 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && isWordUnit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.';
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isTerminal(char sign) {
        if (sign <= LAST_ASCII) {
            return sign == '.' || sign == '!' || sign == '?';
        }
        return sign == '…' || isIdeographic(sign) || sign == '؟' || sign == '۔' || sign == '।';
    }

    private static boolean isIdeographic(char sign) {
        return sign == '。' || sign == '！' || sign == '？';
    }

    private static boolean isCloser(String text, int at) {
        char sign = text.charAt(at);
        boolean straight = (sign == '"' || sign == '\'')
                && (at + 1 == text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || isCloserOnly(text.charAt(at + 1)));
        return straight || isCloserOnly(sign);
    }

    private static boolean isCloserOnly(char sign) {
        return "”’»)]」』".indexOf(sign) >= 0 || sign == '"';
    }
}
