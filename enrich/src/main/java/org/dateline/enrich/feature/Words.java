package org.dateline.enrich.feature;

import java.util.Arrays;

/**
 * The words and numbers of a text in order, each folded to lower-case Latin letters without accents, or digits. They
 * are columns rather than an object a word, since most words are only ever hashed.
 */
final class Words {
    /** Written with a capital. */
    static final int CAPITAL = 1;

    /** Begins a sentence, so that its capital says nothing. */
    static final int INITIAL = 2;

    /** More than a blank or a hyphen is between it and the word before. */
    static final int AFTER_GAP = 4;

    /** Begins with a digit. */
    static final int NUMBER = 8;

    private final FoldedText letters;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private byte[] marks;
    private int size;

    Words(FoldedText letters, int expectedSize) {
        this.letters = letters;
        starts = new int[expectedSize];
        ends = new int[expectedSize];
        hashes = new int[expectedSize];
        marks = new byte[expectedSize];
    }

    /** The first of some words. */
    private Words(Words all, int limit) {
        letters = all.letters;
        starts = all.starts;
        ends = all.ends;
        hashes = all.hashes;
        marks = all.marks;
        size = Math.min(limit, all.size);
    }

    /** Adds the letters from {@code start} to before {@code end}, of which there is at least one. */
    void add(int start, int end, int hash, int mark) {
        if (size == starts.length) {
            grow(2 * size + 16);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        marks[size++] = (byte) mark;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        marks = Arrays.copyOf(marks, capacity);
    }

    /** The first {@code limit} words; a view. */
    Words first(int limit) {
        return new Words(this, limit);
    }

    /** Number of words. */
    int size() {
        return size;
    }

    /** What words are compared by. */
    String form(int word) {
        return letters.slice(starts[word], ends[word]);
    }

    /** Number of letters of the form. */
    int length(int word) {
        return ends[word] - starts[word];
    }

    /** Hash of the form as a word. */
    int hash(int word) {
        return hashes[word];
    }

    /** The hashes of the forms; those at {@link #size()} and beyond are none. */
    int[] hashes() {
        return hashes;
    }

    /** Whether a word has a mark. */
    boolean has(int word, int mark) {
        return (marks[word] & mark) != 0;
    }

    /** Whether it may be part of a name by its look. */
    boolean namelike(int word) {
        return (marks[word] & (CAPITAL | NUMBER)) == CAPITAL;
    }

    /** A term's hash with letters of the form after what it was made of so far. */
    int update(int termHash, int word, int from, int to) {
        return letters.update(termHash, starts[word] + from, starts[word] + to);
    }

    /** A term's hash with the form after what it was made of so far. */
    int update(int termHash, int word) {
        return letters.update(termHash, starts[word], ends[word]);
    }
}
