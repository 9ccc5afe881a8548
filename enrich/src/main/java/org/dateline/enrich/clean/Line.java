package org.dateline.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a page with what tells prose from furniture.
 *
 * @param text its characters
 * @param words its words in lower case without punctuation, the first {@link #MOST_WORDS} of them
 * @param wordCount how many words it has, no more than one above {@link #MOST_WORDS}
 */
record Line(String text, List<String> words, int wordCount) {
    /** Beyond this a line is prose, whatever its words are. */
    static final int MOST_WORDS = 90;

    private static final int PROSE_WORDS = 12;
    private static final char LAST_ASCII = 0x7f;

    static Line of(String text) {
        List<String> words = new ArrayList<>();
        int inWord = 0;
        char[] units = text.toCharArray();
        char[] word = new char[units.length];
        for (int i = 0; i <= units.length && words.size() <= MOST_WORDS; i++) {
            char unit = i < units.length ? units[i] : ' ';
            if (isPart(unit)) {
                word[inWord++] = unit;
            } else if (unit == '©') {
                words.add("©");
            } else if (inWord > 0 && unit != '\'' && unit != '’') {
                words.add(lowerCase(word, inWord));
                inWord = 0;
            }
        }
        int count = words.size();
        return new Line(text, List.copyOf(words.subList(0, Math.min(count, MOST_WORDS))), count);
    }

    private static boolean isPart(char unit) {
        if (unit <= LAST_ASCII) {
            return (unit >= 'a' && unit <= 'z')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= '0' && unit <= '9')
                    || unit == '@';
        }
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static String lowerCase(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (word[i] > LAST_ASCII) {
                return new String(word, 0, length).toLowerCase(Locale.ROOT);
            }
            word[i] += word[i] >= 'A' && word[i] <= 'Z' ? (char) ('a' - 'A') : 0;
        }
        return new String(word, 0, length);
    }

    /** Whether it ends as a sentence does, closing marks aside. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at >= 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。！？؟।:;".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it reads as a paragraph of an article. */
    boolean isProse() {
        return wordCount >= PROSE_WORDS && endsSentence();
    }

    boolean endsWith(char sign) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The words from one index to another, with spaces between. */
    String phrase(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
