package org.dateline.enrich.clean;

import java.util.AbstractList;
import java.util.List;
import org.dateline.enrich.lexicon.LowerCase;

/**
 * A line of a page with what tells prose from furniture. Its words are made as strings only where somebody looks at
 * them: nearly all are told apart by their hashes.
 */
final class Line {
    /** Beyond this a line is prose, whatever its words are. */
    static final int MOST_WORDS = 90;

    private static final int PROSE_WORDS = 12;
    private static final char LAST_ASCII = 0x7f;
    /** What an ASCII unit is within a word, 0 for those that end one. */
    private static final char[] ASCII = ascii();

    private final String text;
    /** The letters of the words one after another. */
    private final char[] letters;

    private final List<String> words = new Words();
    private final int[] ends;
    private final int[] hashes;
    private final String[] made;
    private int wordCount;

    private Line(String text) {
        this.text = text;
        letters = text.toCharArray();
        int capacity = Math.min(letters.length, MOST_WORDS) + 1;
        ends = new int[capacity];
        hashes = new int[capacity];
        made = new String[capacity];
    }

    static Line of(String text) {
        Line line = new Line(text);
        line.read();
        return line;
    }

    /** Moves the words' letters to the front of the array that they are read from. */
    private void read() {
        char[] units = letters;
        int start = 0;
        int end = 0;
        int hash = 0;
        char highest = 0;
        for (int i = 0; i <= units.length && wordCount <= MOST_WORDS; i++) {
            char unit = i < units.length ? units[i] : ' ';
            char part = unit <= LAST_ASCII ? ASCII[unit] : isPart(unit) ? unit : 0;
            if (part != 0) {
                units[end++] = part;
                hash = 31 * hash + part;
                highest = part > highest ? part : highest;
            } else if (unit == '©') {
                add("©", start);
            } else if (end > start && unit != '\'' && unit != '’') {
                add(start, end, hash, highest);
                start = end;
                hash = 0;
                highest = 0;
            }
        }
    }

    private void add(int start, int end, int hash, char highest) {
        if (highest > LAST_ASCII) {
            add(LowerCase.of(new String(letters, start, end - start)), end);
            return;
        }
        ends[wordCount] = end;
        hashes[wordCount++] = hash;
    }

    private void add(String word, int end) {
        made[wordCount] = word;
        ends[wordCount] = end;
        hashes[wordCount++] = word.hashCode();
    }

    private static char[] ascii() {
        char[] parts = new char[LAST_ASCII + 1];
        for (char unit = 0; unit <= LAST_ASCII; unit++) {
            parts[unit] = isPart(unit) || unit == '@' ? Character.toLowerCase(unit) : 0;
        }
        return parts;
    }

    private static boolean isPart(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Its characters. */
    String text() {
        return text;
    }

    /** Its words in lower case without punctuation, the first {@link #MOST_WORDS} of them. */
    List<String> words() {
        return words;
    }

    /** How many words it has, no more than one above {@link #MOST_WORDS}. */
    int wordCount() {
        return wordCount;
    }

    /** How many {@link #words} there are. */
    int keptWords() {
        return Math.min(wordCount, MOST_WORDS);
    }

    /** The {@linkplain String#hashCode hash code} of a word. */
    int hash(int word) {
        return hashes[word];
    }

    /** Whether these words stand at an index. */
    boolean reads(List<String> phrase, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (hashes[at + i] != phrase.get(i).hashCode()) {
                return false;
            }
        }
        return words.subList(at, at + phrase.size()).equals(phrase);
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

    private final class Words extends AbstractList<String> {
        @Override
        public int size() {
            return keptWords();
        }

        @Override
        public String get(int index) {
            if (made[index] == null) {
                int start = index == 0 ? 0 : ends[index - 1];
                made[index] = new String(letters, start, ends[index] - start);
            }
            return made[index];
        }
    }
}
