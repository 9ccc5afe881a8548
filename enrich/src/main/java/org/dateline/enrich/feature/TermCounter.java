package org.dateline.enrich.feature;

import java.util.Arrays;
import org.dateline.model.article.TermVector;

/** Counts terms of one kind by {@linkplain TermHash hash}. */
final class TermCounter {
    private final int seed;
    private int[] hashes;
    private int size;

    TermCounter(char kind, int expectedTerms) {
        seed = TermHash.seed(kind);
        hashes = new int[expectedTerms];
    }

    private void addHash(int hash) {
        if (size == hashes.length) {
            reserve(1);
        }
        hashes[size++] = hash;
    }

    private void reserve(int more) {
        if (size + more > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * (size + more));
        }
    }

    /** Counts words by the hashes that they have as such, for which this counter's kind has to be theirs. */
    void addWords(Words words) {
        reserve(words.size());
        System.arraycopy(words.hashes(), 0, hashes, size, words.size());
        size += words.size();
    }

    void add(String term) {
        addHash(TermHash.finish(TermHash.update(seed, term)));
    }

    /** Counts part of a word. */
    void add(Words words, int word, int from, int to) {
        addHash(TermHash.finish(words.update(seed, word, from, to)));
    }

    /** Counts the words from one to before another as one term, with blanks between. */
    void addSpan(Words words, int first, int after) {
        int hash = words.update(seed, first);
        for (int word = first + 1; word < after; word++) {
            hash = words.update(TermHash.update(hash, ' '), word);
        }
        addHash(TermHash.finish(hash));
    }

    TermVector vector() {
        int[] sorted = sorted();
        int[] counts = new int[size];
        int terms = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] == sorted[terms - 1]) {
                counts[terms - 1]++;
            } else {
                sorted[terms] = sorted[i];
                counts[terms++] = 1;
            }
        }
        return TermVector.of(Arrays.copyOf(sorted, terms), Arrays.copyOf(counts, terms));
    }

    /** Ascending. Hashes are spread evenly, so that their upper bits put each near its place. */
    private int[] sorted() {
        int[] found = hashes;
        int shift = Integer.numberOfLeadingZeros(size | 1);
        int[] places = new int[(1 << (Integer.SIZE - shift)) + 1];
        for (int i = 0; i < size; i++) {
            places[((found[i] ^ Integer.MIN_VALUE) >>> shift) + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[places[(found[i] ^ Integer.MIN_VALUE) >>> shift]++] = found[i];
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
