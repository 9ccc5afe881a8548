package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.LongIterator;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** The runs of {@value #LENGTH} words of a text, whatever is between the words, as hashes. */
final class WordRuns {
    static final int LENGTH = 6;

    private static final long PRIME = 0x100000001b3L;

    private final LongOpenHashSet runs;

    private WordRuns(LongOpenHashSet runs) {
        this.runs = runs;
    }

    static WordRuns of(String text) {
        LongOpenHashSet runs = new LongOpenHashSet();
        long[] words = new long[LENGTH];
        int count = 0;
        long word = 0;
        char[] units = text.toCharArray();
        for (int i = 0; i <= units.length; i++) {
            if (i < units.length && Character.isLetterOrDigit(units[i])) {
                word = (word ^ Character.toLowerCase(units[i])) * PRIME; // FNV-1a
            } else if (word != 0) {
                words[count++ % LENGTH] = word;
                word = 0;
                if (count >= LENGTH) {
                    runs.add(hash(words, count));
                }
            }
        }
        return new WordRuns(runs);
    }

    /** Of the last words, oldest first. */
    private static long hash(long[] words, int count) {
        long hash = 0;
        for (int i = count - LENGTH; i < count; i++) {
            hash = (hash ^ words[i % LENGTH]) * PRIME;
        }
        return hash;
    }

    boolean sharesAnyWith(WordRuns other) {
        for (LongIterator each = other.runs.iterator(); each.hasNext(); ) {
            if (runs.contains(each.nextLong())) {
                return true;
            }
        }
        return false;
    }
}
