package org.dateline.aggregate.state;

import java.util.Arrays;

/** The words of short texts as sets of hashes, to tell how much of one is in another. */
public final class WordHashes {
    // from here on characters stand for words: scripts without spaces
    private static final int IDEOGRAPHS = 0x2e80;
    private static final int SHORTEST = 4;

    private WordHashes() {}

    /** Hashes of the words of four letters or more, and of all characters of scripts without spaces; ascending. */
    public static int[] of(String text) {
        int[] hashes = new int[text.length()];
        int size = 0;
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            if (unit >= IDEOGRAPHS) {
                hashes[size++] = unit;
            } else if (Character.isLetterOrDigit(unit)) {
                hash = 31 * hash + Character.toLowerCase(unit);
                length++;
                continue;
            }
            if (length >= SHORTEST) {
                hashes[size++] = hash;
            }
            hash = 0;
            length = 0;
        }
        return distinct(Arrays.copyOf(hashes, Math.min(size, hashes.length)));
    }

    private static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }

    /** Words that both have, of those of the one with fewer; 0 to 1. */
    public static double overlap(int[] one, int[] other) {
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
        return (double) common / Math.max(1, Math.min(one.length, other.length));
    }
}
