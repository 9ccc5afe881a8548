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
        int[] sorted = sorted(hashes.toIntArray());
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

    /** Ascending. Hashes are spread evenly, so that their upper bits put each near its place. */
    private static int[] sorted(int[] hashes) {
        int shift = Integer.numberOfLeadingZeros(hashes.length | 1);
        int[] places = new int[(1 << (Integer.SIZE - shift)) + 1];
        for (int hash : hashes) {
            places[((hash ^ Integer.MIN_VALUE) >>> shift) + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] sorted = new int[hashes.length];
        for (int hash : hashes) {
            sorted[places[(hash ^ Integer.MIN_VALUE) >>> shift]++] = hash;
        }
        insertionSort(sorted);
        return sorted;
    }

    private static void insertionSort(int[] values) {
        for (int i = 1; i < values.length; i++) {
            int value = values[i];
            int place = i;
            while (place > 0 && values[place - 1] > value) {
                values[place] = values[place - 1];
                place--;
            }
            values[place] = value;
        }
    }
}
