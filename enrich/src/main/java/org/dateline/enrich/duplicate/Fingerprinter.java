package org.dateline.enrich.duplicate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.model.article.Fingerprint;

/**
 * Similarity sketches over shingles of lower-cased words. The share of equal positions of two fingerprints estimates the
 * Jaccard similarity of their shingle sets with a standard error of at most .045. It is the fast similarity sketching of
 * Dahlgaard, Knudsen and Thorup (FOCS 2017): a shingle is hashed into one bin a round until no bin is empty, which takes
 * one or two rounds for an article where MinHash would hash every shingle for every bin.
 */
public final class Fingerprinter {
    /** Number of positions. */
    public static final int BINS = 128;

    /** Words a shingle. */
    public static final int SHINGLE = 5;

    /** A text of fewer words has no fingerprint. */
    public static final int FEWEST_WORDS = 8;

    /** A text's words beyond this are not looked at. */
    public static final int MOST_WORDS = 20_000;

    private static final int BIN_BITS = Integer.numberOfTrailingZeros(BINS);
    private static final long WORD_SEED = 0xcbf29ce484222325L;
    private static final long WORD_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final char LAST_ASCII = 0x7f;
    /** {@link #letter} of each ASCII unit. */
    private static final int[] ASCII = IntStream.rangeClosed(0, LAST_ASCII)
            .map(unit -> letter((char) unit))
            .toArray();

    private final long[] shingles;
    private final int[] minima = new int[BINS];
    private final boolean[] filled = new boolean[BINS];
    private int empty = BINS;

    private Fingerprinter(long[] shingles) {
        this.shingles = shingles;
    }

    /** The fingerprint of a text, null where it has fewer than {@link #FEWEST_WORDS} words. */
    public static Fingerprint of(String text) {
        long[] words = words(text);
        return words.length < FEWEST_WORDS ? null : new Fingerprinter(shingles(words)).sketch();
    }

    private Fingerprint sketch() {
        for (int round = 0; round < BINS && empty > 0; round++) {
            spread(round);
        }
        for (int bin = 0; bin < BINS && empty > 0; bin++) {
            if (!filled[bin]) {
                fill(bin);
            }
        }
        return new Fingerprint(minima);
    }

    /** Throws every shingle into one bin; a bin that an earlier round filled stays as it is. */
    private void spread(int round) {
        long seed = (round + 1) * GOLDEN;
        boolean[] closed = filled.clone();
        for (long shingle : shingles) {
            long hash = mix(shingle + seed);
            int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
            if (!closed[bin]) {
                lower(bin, (int) hash);
            }
        }
    }

    /** Gives a bin that chance has left empty the smallest of all. */
    private void fill(int bin) {
        long seed = (BINS + bin + 1) * GOLDEN;
        for (long shingle : shingles) {
            lower(bin, (int) mix(shingle + seed));
        }
    }

    private void lower(int bin, int value) {
        if (!filled[bin]) {
            filled[bin] = true;
            empty--;
            minima[bin] = value;
        } else if (value < minima[bin]) {
            minima[bin] = value;
        }
    }

    private static long[] shingles(long[] words) {
        long[] shingles = new long[words.length - SHINGLE + 1];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = WORD_SEED;
            for (int j = i; j < i + SHINGLE; j++) {
                shingle = (Long.rotateLeft(shingle, 5) ^ words[j]) * GOLDEN;
            }
            shingles[i] = shingle;
        }
        return shingles;
    }

    /** FNV-1a hashes of the words: runs of letters and digits, in lower case. */
    private static long[] words(String text) {
        char[] units = text.toCharArray();
        long[] words = new long[Math.min(MOST_WORDS, units.length / 2 + 1)];
        int size = 0;
        long hash = WORD_SEED;
        boolean inside = false;
        for (int i = 0; i <= units.length && size < MOST_WORDS; i++) {
            char unit = i < units.length ? units[i] : ' ';
            int letter = unit <= LAST_ASCII ? ASCII[unit] : letter(unit);
            if (letter >= 0) {
                hash = (hash ^ letter) * WORD_PRIME;
                inside = true;
            } else if (inside && unit != '\'' && unit != '’') {
                words[size++] = hash;
                hash = WORD_SEED;
                inside = false;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** What counts for this unit, −1 where it is no part of a word. */
    private static int letter(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) ? Character.toLowerCase(unit) : -1;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
