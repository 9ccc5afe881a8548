package org.dateline.enrich.feature;

/**
 * Cuts a text into words and numbers in one pass. Scripts without blanks between words (Han, Kana, Thai, Khmer, Lao,
 * Myanmar) give one token a letter.
 */
final class Tokenizer {
    private static final int LONGEST_WORD = 40;
    private static final int UNITS_PER_WORD = 5;
    private static final int WORD_SEED = TermHash.seed('w');
    private static final char LAST_ASCII = 0x7f;
    private static final String OPENERS = ".!?:;\n…“”\"«»„()[]•—–|。！？¿¡";
    private static final boolean[] ASCII_OPENERS = asciiOpeners();

    private final char[] text;
    private final int limit;
    private final FoldedText folded;
    private final Words words;
    private boolean initial = true;
    private boolean gap = true;

    private Tokenizer(String text, int limit) {
        this.text = text.toCharArray();
        this.limit = limit;
        this.folded = new FoldedText(text.length());
        this.words = new Words(folded, Math.min(limit, text.length() / UNITS_PER_WORD));
    }

    /** The first words of a text, at most {@code limit}. */
    static Words words(String text, int limit) {
        Tokenizer tokenizer = new Tokenizer(text, limit);
        tokenizer.run();
        return tokenizer.words;
    }

    private void run() {
        int i = 0;
        while (i < text.length && words.size() < limit) {
            if (text[i] == ' ') {
                i++;
                continue;
            }
            if (asciiLetter(text[i])) {
                i = word(i);
                continue;
            }
            int c = Character.codePointAt(text, i);
            if (c <= LAST_ASCII && !Character.isDigit(c)) {
                separator(c);
                i++;
            } else if (Character.isDigit(c)) {
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
        if (start > 0 && apostrophe(start - 1)) {
            return anyWord(start);
        }
        int first = folded.length();
        int plain = folded.foldPlain(text, start, LONGEST_WORD);
        if (plain == 0) {
            return anyWord(start);
        }
        add(first, text[start] <= 'Z' ? Words.CAPITAL : 0);
        return start + plain;
    }

    private int anyWord(int start) {
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
            addAt(start, first);
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
        addAt(start, first);
        return i;
    }

    private int single(int start, int letter) {
        int end = start + Character.charCount(letter);
        int first = folded.length();
        for (int i = start; i < end; i++) {
            folded.append(text[i]);
        }
        addAt(start, first);
        return end;
    }

    /** Adds what was folded since {@code first}, if anything, as the word that begins at {@code start}. */
    private void addAt(int start, int first) {
        if (folded.length() > first) {
            boolean capital = Character.isUpperCase(Character.codePointAt(text, start));
            boolean number = Character.isDigit(folded.at(first));
            add(first, (capital ? Words.CAPITAL : 0) | (number ? Words.NUMBER : 0));
        }
        initial = false;
        gap = false;
    }

    /** Adds the letters since {@code first}. */
    private void add(int first, int look) {
        int end = folded.length();
        int hash = TermHash.finish(folded.update(WORD_SEED, first, end));
        words.add(first, end, hash, look | (initial ? Words.INITIAL : 0) | (gap ? Words.AFTER_GAP : 0));
        initial = false;
        gap = false;
    }

    private void separator(int c) {
        if (c == ' ' || c == 0xa0 || c == '-' || (c > LAST_ASCII && mark(c))) {
            return;
        }
        gap = true;
        // a colon, a quotation mark or a bracket may begin a sentence as much as a full stop may end one
        initial |= c <= LAST_ASCII ? ASCII_OPENERS[c] : OPENERS.indexOf(c) >= 0;
    }

    private static boolean[] asciiOpeners() {
        boolean[] openers = new boolean[LAST_ASCII + 1];
        for (int sign = 0; sign <= LAST_ASCII; sign++) {
            openers[sign] = OPENERS.indexOf(sign) >= 0;
        }
        return openers;
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
