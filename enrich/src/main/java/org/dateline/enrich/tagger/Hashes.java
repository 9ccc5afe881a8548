package org.dateline.enrich.tagger;

/** Hashes of words, and of what is put together from them: FNV-1a and MurmurHash3's finaliser, 32 bits. */
final class Hashes {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int GOLDEN = 0x9e3779b1;

    private Hashes() {}

    static int of(CharSequence word) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return hash;
    }

    static int start() {
        return FNV_OFFSET;
    }

    static int add(int hash, char unit) {
        return (hash ^ unit) * FNV_PRIME;
    }

    /** A word's hash for a table of few slots: FNV's lower bits are uneven. */
    static int spread(int hash) {
        return (hash * GOLDEN) >>> 12;
    }

    /** Two hashes as one; their order matters. */
    static int pair(int one, int other) {
        return Integer.rotateLeft(one * GOLDEN, 13) + other * 0x85ebca6b;
    }

    /** A feature's hash from its template's number and its value. */
    static int feature(int template, int value) {
        int mixed = value ^ ((template + 1) * GOLDEN);
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
