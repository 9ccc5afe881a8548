package org.dateline.enrich.feature;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and numbers in one pass. Scripts without blanks between words (Han, Kana, Thai, Khmer, Lao,
 * Myanmar) give one token a letter.
 */
final class Tokenizer {
    private static final int LONGEST_WORD = 40;

    private final char[] text;
    private final int limit;
    private final FoldedText folded;
    private final List<Token> tokens = new ArrayList<>();
    private boolean initial = true;
    private boolean gap = true;

    private Tokenizer(String text, int limit) {
        this.text = text.toCharArray();
        this.limit = limit;
        this.folded = new FoldedText(text.length());
    }

    /** The first tokens of a text, at most {@code limit}. */
    static List<Token> tokens(String text, int limit) {
        Tokenizer tokenizer = new Tokenizer(text, limit);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int i = 0;
        while (i < text.length && tokens.size() < limit) {
            if (text[i] == ' ') {
                i++;
                continue;
            }
            if (asciiLetter(text[i])) {
                i = word(i);
                continue;
            }
            int c = Character.codePointAt(text, i);
            if (Character.isDigit(c)) {
                i = number(i);
            } else if (Character.isLetter(c)) {
                i = unspaced(c) ? single(i, c) : word(i);
            } else {
                separator(c);
                i += Character.charCount(c);
            }
        }
    }

    private int word(int start) {
        int end = asciiEnd(start);
        while (end < text.length && text[end] != ' ') {
            int c = Character.codePointAt(text, end);
            if ((!Character.isLetter(c) && !mark(c)) || unspaced(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        // the s of a genitive is no word
        boolean genitive = end - start == 1 && start > 0 && text[start] == 's' && apostrophe(start - 1);
        if (!genitive) {
            int first = folded.length();
            folded.fold(text, start, Math.min(end, start + LONGEST_WORD));
            add(first, start);
        }
        return end;
    }

    private int asciiEnd(int start) {
        int end = start;
        while (end < text.length && asciiLetter(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int number(int start) {
        int first = folded.length();
        int i = start;
        while (i < text.length && folded.length() - first < LONGEST_WORD) {
            char c = text[i];
            if (Character.isDigit(c)) {
                folded.append((char) ('0' + Character.digit(c, 10)));
                i++;
            } else if (digitAt(i + 1) && (c == '.' || c == ',')) {
                if (!groupsThousands(i)) {
                    folded.append('.');
                }
                i++;
            } else {
                break;
            }
        }
        // an ideographic digit is one character with no digit value below U+10000, so progress is certain
        if (i == start) {
            return start + Character.charCount(Character.codePointAt(text, start));
        }
        add(first, start);
        return i;
    }

    private int single(int start, int letter) {
        int end = start + Character.charCount(letter);
        int first = folded.length();
        for (int i = start; i < end; i++) {
            folded.append(text[i]);
        }
        add(first, start);
        return end;
    }

    /** Adds what was folded since {@code first}, if anything, as the token that begins at {@code start}. */
    private void add(int first, int start) {
        if (folded.length() > first) {
            boolean capital = Character.isUpperCase(Character.codePointAt(text, start));
            tokens.add(new Token(folded, first, folded.length(), capital, initial, gap));
        }
        initial = false;
        gap = false;
    }

    private void separator(int c) {
        if (c == ' ' || c == 0xa0 || c == '-' || mark(c)) {
            return;
        }
        gap = true;
        // a colon, a quotation mark or a bracket may begin a sentence as much as a full stop may end one
        initial |= ".!?:;\n…“”\"«»„()[]•—–|。！？¿¡".indexOf(c) >= 0;
    }

    private boolean groupsThousands(int separator) {
        int digits = 0;
        while (digits < 4 && digitAt(separator + 1 + digits)) {
            digits++;
        }
        return digits == 3;
    }

    private boolean digitAt(int index) {
        return index < text.length && Character.isDigit(text[index]);
    }

    private boolean apostrophe(int index) {
        return text[index] == '\'' || text[index] == '’';
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean unspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
            default -> false;
        };
    }
}
