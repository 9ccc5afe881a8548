package org.dateline.enrich.duplicate;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import org.dateline.model.article.Fingerprint;

/**
 * MinHash signatures (Broder 1997) over shingles of lower-cased words. The share of equal positions of two fingerprints
 * estimates the Jaccard similarity of their shingle sets with a standard error of at most .045.
 */
public final class Fingerprinter {
    /** Number of hash functions. */
    public static final int HASHES = 128;

    /** Words a shingle. */
    public static final int SHINGLE = 5;

    /** A text of fewer words has no fingerprint. */
    public static final int FEWEST_WORDS = 8;

    /** A text's words beyond this are not looked at. */
    public static final int MOST_WORDS = 20_000;

    private static final long WORD_SEED = 0xcbf29ce484222325L;
    private static final long WORD_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int[] FACTORS = numbers(1);
    private static final int[] ADDENDS = numbers(2);

    private Fingerprinter() {}

    /** The fingerprint of a text, null where it has fewer than {@link #FEWEST_WORDS} words. */
    public static Fingerprint of(String text) {
        LongArrayList words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        int[] minima = new int[HASHES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        LongOpenHashSet seen = new LongOpenHashSet(words.size());
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long shingle = WORD_SEED;
            for (int j = i; j < i + SHINGLE; j++) {
                shingle = mix(shingle ^ words.getLong(j));
            }
            if (seen.add(shingle)) {
                lower(minima, (int) (shingle >>> Integer.SIZE));
            }
        }
        return new Fingerprint(minima);
    }

    /** Multiply and add on 32 bits, an approximately min-wise independent family. */
    private static void lower(int[] minima, int shingle) {
        for (int i = 0; i < HASHES; i++) {
            int hash = shingle * FACTORS[i] + ADDENDS[i];
            hash ^= hash >>> 15;
            minima[i] = Math.min(minima[i], hash);
        }
    }

    /** FNV-1a hashes of the words: runs of letters and digits, in lower case. */
    private static LongArrayList words(String text) {
        LongArrayList words = new LongArrayList();
        long hash = WORD_SEED;
        boolean inside = false;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                hash = (hash ^ Character.toLowerCase(unit)) * WORD_PRIME;
                inside = true;
            } else if (inside && unit != '\'' && unit != '’') {
                words.add(mix(hash));
                hash = WORD_SEED;
                inside = false;
            }
        }
        return words;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private static int[] numbers(long seed) {
        int[] numbers = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            numbers[i] = (int) (mix(seed * GOLDEN + i) >>> Integer.SIZE) | 1;
        }
        return numbers;
    }
}
