package org.dateline.aggregate.state;

import java.util.Arrays;

/** The words of short texts as sets of hashes, to tell how much of one is in another. */
public final class WordHashes {
    // from here on characters stand for words: scripts without spaces
    private static final int IDEOGRAPHS = 0x2e80;
    private static final int SHORTEST = 4;
    private static final char[] ASCII_LETTERS = new char[0x80];

    static {
        for (char unit = 0; unit < ASCII_LETTERS.length; unit++) {
            ASCII_LETTERS[unit] = letter(unit);
        }
    }

    private WordHashes() {}

    /** Hashes of the words of four letters or more, and of all characters of scripts without spaces; ascending. */
    public static int[] of(String text) {
        char[] units = text.toCharArray();
        int[] hashes = new int[units.length];
        int size = 0;
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= units.length; i++) {
            char unit = i < units.length ? units[i] : ' ';
            int letter = unit < ASCII_LETTERS.length ? ASCII_LETTERS[unit] : letter(unit);
            if (letter != 0) {
                hash = 31 * hash + letter;
                length++;
                continue;
            }
            if (unit >= IDEOGRAPHS) {
                hashes[size++] = unit;
            }
            if (length >= SHORTEST) {
                hashes[size++] = hash;
            }
            hash = 0;
            length = 0;
        }
        return distinct(hashes, Math.min(size, hashes.length));
    }

    /** The letter or digit in lower case; 0 for what is none, or stands for a word. */
    private static char letter(char unit) {
        return unit < IDEOGRAPHS && Character.isLetterOrDigit(unit) ? Character.toLowerCase(unit) : 0;
    }

    private static int[] distinct(int[] hashes, int number) {
        Arrays.sort(hashes, 0, number);
        int size = 0;
        for (int i = 0; i < number; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }

    /** Words that both have, of those of the one with fewer; 0 to 1. */
    public static double overlap(int[] one, int[] other) {
        return (double) common(one, other) / Math.max(1, Math.min(one.length, other.length));
    }

    /** How many hashes both have; each ascending. */
    static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** One bit for each hash, which several may share: where a bit is not set, no hash is that has it. */
    public static long marks(int[] hashes) {
        long marks = 0;
        for (int hash : hashes) {
            marks |= 1L << hash;
        }
        return marks;
    }

    /** Whether {@link #overlap} is at least {@code least}; ends as soon as it cannot be any more. */
    public static boolean overlapsBy(int[] one, int[] other, double least) {
        int[] fewer = one.length <= other.length ? one : other;
        int[] more = fewer == one ? other : one;
        int number = Math.max(1, fewer.length);
        int possible = fewer.length;
        for (int i = 0, j = 0; i < fewer.length && (double) possible / number >= least; ) {
            if (j < more.length && more[j] < fewer[i]) {
                j++;
            } else if (j < more.length && more[j] == fewer[i]) {
                i++;
                j++;
            } else {
                possible--;
                i++;
            }
        }
        return (double) possible / number >= least;
    }
}
