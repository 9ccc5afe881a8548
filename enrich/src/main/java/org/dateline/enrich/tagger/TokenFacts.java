package org.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.text.TextSpan;

/** What can be told of each token of a text from its characters and its place in the sentence. */
final class TokenFacts {
    static final int CAPITAL = 1;
    static final int CAPITALS = 2;
    static final int UPPER = 4;
    static final int LETTERS = 8;
    static final int OPENS = 16;
    static final int SHOUTED = 32;
    static final int HEADING = 64;
    static final int LONG = 128;
    static final int TABULAR = 256;
    static final int DIGITS = 512;

    private static final int OUTSIDE = 0x1234567;
    private static final int MOST_SHAPE_UNITS = 24;
    private static final double MOST = 0.7;
    private static final int ASCII = 0x80;
    private static final char[] ASCII_KINDS = asciiKinds();
    private static final int SMALL_SHAPE = Hashes.add(Hashes.start(), 'x');
    private static final int SMALL_SHAPE_OF_MORE = Hashes.add(SMALL_SHAPE, 'x');

    final Tokens tokens;
    final int[] exact;
    final int[] lower;
    final int[] shape;
    final int[] flags;
    /** Index of the token's sentence, −1 outside of all. */
    final int[] sentence;

    TokenFacts(Tokens tokens, List<TextSpan> sentences) {
        this.tokens = tokens;
        int size = tokens.size();
        exact = new int[size];
        lower = new int[size];
        shape = new int[size];
        flags = new int[size];
        sentence = new int[size];
        for (int i = 0; i < size; i++) {
            if (!readSmall(i)) {
                read(i);
            }
        }
        mark(sentences);
    }

    int size() {
        return exact.length;
    }

    boolean has(int token, int flag) {
        return token >= 0 && token < flags.length && (flags[token] & flag) != 0;
    }

    /** The lower-case form's hash, or what stands for the outside of a sentence. */
    int lowerNear(int token, int distance) {
        return inSentence(token, distance) ? lower[token + distance] : OUTSIDE + distance;
    }

    int shapeNear(int token, int distance) {
        return inSentence(token, distance) ? shape[token + distance] : OUTSIDE + distance;
    }

    boolean inSentence(int token, int distance) {
        int other = token + distance;
        return other >= 0 && other < exact.length && sentence[other] == sentence[token];
    }

    /** How many tokens have a flag. */
    int count(int flag) {
        int count = 0;
        for (int each : flags) {
            count += (each & flag) != 0 ? 1 : 0;
        }
        return count;
    }

    /** Reads a token of small ASCII letters, as most are; false where it is another. */
    private boolean readSmall(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int hash = Hashes.start();
        for (int i = start; i < end; i++) {
            char unit = tokens.unit(i);
            if (unit < 'a' || unit > 'z') {
                return false;
            }
            hash = Hashes.add(hash, unit);
        }
        exact[token] = hash;
        lower[token] = hash;
        shape[token] = end - start > 1 ? SMALL_SHAPE_OF_MORE : SMALL_SHAPE;
        flags[token] = end - start > 3 ? LETTERS | LONG : LETTERS;
        return true;
    }

    private void read(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int exactHash = Hashes.start();
        int lowerHash = Hashes.start();
        int shapeHash = Hashes.start();
        int found = end - start > 3 ? LONG : 0;
        char before = 0;
        int repeats = 0;
        for (int i = start; i < end; i++) {
            char unit = plain(tokens.unit(i));
            char small = small(unit);
            exactHash = Hashes.add(exactHash, unit);
            lowerHash = Hashes.add(lowerHash, small);
            char kind = unit < ASCII ? ASCII_KINDS[unit] : kind(unit, small);
            found |= kind == 'X' ? UPPER | LETTERS : kind == 'x' ? LETTERS : 0;
            found |= kind == 'X' && i == start ? CAPITAL : kind == 'd' ? DIGITS : 0;
            repeats = kind == before ? repeats + 1 : 0;
            if (repeats < 2 && i - start < MOST_SHAPE_UNITS) {
                shapeHash = Hashes.add(shapeHash, kind);
            }
            before = kind;
        }
        exact[token] = exactHash;
        lower[token] = lowerHash;
        shape[token] = shapeHash;
        flags[token] = found | capitals(start, end, found);
    }

    private int capitals(int start, int end, int found) {
        if ((found & CAPITAL) == 0 || end - start < 2) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(tokens.unit(i))) {
                return 0;
            }
        }
        return CAPITALS;
    }

    /** Typographic variants of a sign are one sign. */
    static char plain(char unit) {
        return unit < ASCII ? unit : plainBeyondAscii(unit);
    }

    /** The unit in lower case. */
    static char small(char unit) {
        if (unit < ASCII) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        return Character.toLowerCase(unit);
    }

    private static char plainBeyondAscii(char unit) {
        return switch (unit) {
            case '’', '‘', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            default -> unit;
        };
    }

    private static char[] asciiKinds() {
        char[] kinds = new char[ASCII];
        for (char unit = 0; unit < ASCII; unit++) {
            kinds[unit] = kind(unit, small(unit));
        }
        return kinds;
    }

    private static char kind(char unit, char small) {
        if (unit != small) {
            return 'X';
        }
        return Character.isLetter(unit) ? 'x' : Character.isDigit(unit) ? 'd' : unit;
    }

    private void mark(List<TextSpan> sentences) {
        Arrays.fill(sentence, -1);
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            TextSpan span = sentences.get(s);
            while (at < size() && tokens.start(at) < span.start()) {
                at++;
            }
            int first = at;
            boolean opening = true;
            for (; at < size() && tokens.start(at) < span.end(); at++) {
                sentence[at] = s;
                flags[at] |= opening || opensQuote(at, first) ? OPENS : 0;
                opening &= (flags[at] & LETTERS) == 0;
            }
            markCase(first, at);
        }
    }

    private boolean opensQuote(int at, int first) {
        return at > first && (isSign(at - 1, '"') || isSign(at - 1, ':')) && !tokens.glued(at - 1);
    }

    boolean isSign(int token, char sign) {
        return token >= 0
                && token < size()
                && tokens.end(token) - tokens.start(token) == 1
                && plain(tokens.unit(tokens.start(token))) == sign;
    }

    /** Sentences in capitals, and headings with a capital on most words, say little by their case. */
    private void markCase(int first, int after) {
        int words = 0;
        int capitals = 0;
        int longWords = 0;
        int capitalised = 0;
        int numbers = 0;
        for (int i = first; i < after; i++) {
            boolean word = (flags[i] & LETTERS) != 0 && tokens.end(i) - tokens.start(i) > 1;
            words += word ? 1 : 0;
            capitals += word && (flags[i] & CAPITALS) != 0 ? 1 : 0;
            boolean longWord = word && (flags[i] & LONG) != 0;
            longWords += longWord ? 1 : 0;
            capitalised += longWord && (flags[i] & CAPITAL) != 0 ? 1 : 0;
            numbers += (flags[i] & DIGITS) != 0 ? 1 : 0;
        }
        int mark = words > 2 && capitals >= words * MOST
                ? SHOUTED
                : longWords > 2 && capitalised >= longWords * MOST && !isSign(after - 1, '.') ? HEADING : 0;
        mark |= numbers * 4 > after - first && numbers > 1 ? TABULAR : 0;
        for (int i = first; i < after; i++) {
            flags[i] |= mark;
        }
    }
}
