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

    static Line of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length() && words.size() <= MOST_WORDS; i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            if (unit == '©') {
                words.add("©");
            } else if (Character.isLetterOrDigit(unit)
                    || unit == '@'
                    || Character.getType(unit) == Character.NON_SPACING_MARK) {
                word.append(unit);
            } else if (unit != '\'' && unit != '’' && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        int count = words.size();
        return new Line(text, List.copyOf(words.subList(0, Math.min(count, MOST_WORDS))), count);
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
