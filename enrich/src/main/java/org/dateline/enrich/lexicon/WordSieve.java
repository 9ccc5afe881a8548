package org.dateline.enrich.lexicon;

import java.util.Collection;

/**
 * Tells of nearly every word that it is not one of some hundred, by its hash alone, so that the word itself need not
 * be cut out of its text (Bloom 1970, with one hash).
 */
public final class WordSieve {
    private static final int HASH_BITS = 14;
    private static final int GOLDEN = 0x9e3779b1;

    private final long[] bits = new long[(1 << HASH_BITS) / Long.SIZE];

    /** Lets these words pass as well. */
    public void add(Collection<String> words) {
        for (String word : words) {
            int place = place(word.hashCode());
            bits[place / Long.SIZE] |= 1L << place;
        }
    }

    /** False where none of the words has this {@linkplain String#hashCode hash code}; true where one may have it. */
    public boolean passes(int hash) {
        int place = place(hash);
        return (bits[place / Long.SIZE] & (1L << place)) != 0;
    }

    private static int place(int hash) {
        return (hash * GOLDEN) >>> (Integer.SIZE - HASH_BITS);
    }
}
