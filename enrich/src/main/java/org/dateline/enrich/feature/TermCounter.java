package org.dateline.enrich.feature;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.article.TermVector;

/** Counts terms by hash (FNV-1a with MurmurHash3's finaliser). Terms of different kinds never meet. */
final class TermCounter {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final int seed;

    TermCounter(char kind) {
        seed = (FNV_OFFSET ^ kind) * FNV_PRIME;
    }

    void add(CharSequence term) {
        counts.merge(finish(update(seed, term, 0, term.length())), 1, Integer::sum);
    }

    void add(CharSequence term, int start, int end) {
        counts.merge(finish(update(seed, term, start, end)), 1, Integer::sum);
    }

    void addPair(CharSequence first, CharSequence second) {
        int hash = update(seed, first, 0, first.length());
        hash = (hash ^ ' ') * FNV_PRIME;
        counts.merge(finish(update(hash, second, 0, second.length())), 1, Integer::sum);
    }

    TermVector vector() {
        return TermVector.of(counts);
    }

    private static int update(int hash, CharSequence term, int start, int end) {
        int updated = hash;
        for (int i = start; i < end; i++) {
            updated = (updated ^ term.charAt(i)) * FNV_PRIME;
        }
        return updated;
    }

    private static int finish(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
