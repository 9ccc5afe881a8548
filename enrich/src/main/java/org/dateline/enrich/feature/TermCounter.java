package org.dateline.enrich.feature;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.dateline.model.article.TermVector;

/** Counts terms of one kind by {@linkplain TermHash hash}. */
final class TermCounter {
    private final IntArrayList hashes;
    private final int seed;

    TermCounter(char kind, int expectedTerms) {
        seed = TermHash.seed(kind);
        hashes = new IntArrayList(expectedTerms);
    }

    /** Counts a term by the hash it has with this counter's kind. */
    void addHash(int hash) {
        hashes.add(hash);
    }

    void add(String term) {
        hashes.add(TermHash.finish(TermHash.update(seed, term)));
    }

    /** Counts part of a folded text. */
    void add(FoldedText text, int start, int end) {
        hashes.add(TermHash.finish(TermHash.update(seed, text, start, end)));
    }

    /** Counts two words that stand side by side. */
    void addPair(Token first, Token second) {
        int hash = TermHash.update(first.update(seed), ' ');
        hashes.add(TermHash.finish(second.update(hash)));
    }

    TermVector vector() {
        int[] sorted = hashes.toIntArray();
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] == sorted[size - 1]) {
                counts[size - 1]++;
            } else {
                sorted[size] = sorted[i];
                counts[size++] = 1;
            }
        }
        return TermVector.of(Arrays.copyOf(sorted, size), Arrays.copyOf(counts, size));
    }
}
