package org.dateline.enrich.feature;

/** Hashes of terms: FNV-1a with MurmurHash3's finaliser. Each kind of term has a seed, so that kinds never meet. */
final class TermHash {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private TermHash() {}

    /** What the hash of a term of this kind begins with. */
    static int seed(char kind) {
        return update(FNV_OFFSET, kind);
    }

    static int update(int hash, char letter) {
        return (hash ^ letter) * FNV_PRIME;
    }

    static int update(int hash, String term) {
        int updated = hash;
        for (int i = 0; i < term.length(); i++) {
            updated = update(updated, term.charAt(i));
        }
        return updated;
    }

    /** The hash with letters of a text after what it was made of so far. */
    static int update(int hash, char[] text, int start, int end) {
        int updated = hash;
        for (int i = start; i < end; i++) {
            updated = update(updated, text[i]);
        }
        return updated;
    }

    static int finish(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
