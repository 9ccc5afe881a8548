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
        int start = 0;
        int end = 0;
        for (int i = 0; i <= letters.length && wordCount <= MOST_WORDS; i++) {
            char unit = i < letters.length ? letters[i] : ' ';
            if (isPart(unit)) {
                letters[end++] = small(unit);
            } else if (unit == '©') {
                add("©", start);
            } else if (end > start && unit != '\'' && unit != '’') {
                add(start, end);
                start = end;
            }
        }
    }

    private void add(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            if (letters[i] > LAST_ASCII) {
                add(LowerCase.of(new String(letters, start, end - start)), end);
                return;
            }
            hash = 31 * hash + letters[i];
        }
        ends[wordCount] = end;
        hashes[wordCount++] = hash;
    }

    private void add(String word, int end) {
        made[wordCount] = word;
        ends[wordCount] = end;
        hashes[wordCount++] = word.hashCode();
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

    private static char small(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
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
            return Math.min(wordCount, MOST_WORDS);
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
