package org.dateline.enrich.tagger;

/** Where and how a text uses its words: which it also writes small, and where else it has the same capitalised one. */
final class Occurrences {
    private static final int NOT_TELLING = TokenFacts.OPENS | TokenFacts.SHOUTED | TokenFacts.HEADING;

    // an open hash table of the capitalised words, half full at most; a slot is free where no token is its first
    private final int[] words;
    private final int[] first;
    private final int[] small;
    private final int[] capital;
    private final int[] next;

    Occurrences(TokenFacts facts) {
        int slots = Integer.highestOneBit(4 * facts.count(TokenFacts.UPPER) + 1);
        words = new int[slots];
        first = new int[slots];
        small = new int[slots];
        capital = new int[slots];
        next = new int[facts.size()];
        chain(facts);
        count(facts);
    }

    /** Chains the capitalised tokens of each word, in order. */
    private void chain(TokenFacts facts) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.has(i, TokenFacts.UPPER)) {
                int slot = slot(facts.lower[i]);
                words[slot] = facts.lower[i];
                next[i] = first[slot] - 1;
                first[slot] = i + 1;
            }
        }
    }

    private void count(TokenFacts facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.has(i, TokenFacts.LETTERS) || facts.has(i, NOT_TELLING)) {
                continue;
            }
            int slot = slot(facts.lower[i]);
            if (facts.has(i, TokenFacts.UPPER)) {
                capital[slot]++;
            } else if (first[slot] != 0) {
                small[slot]++;
            }
        }
    }

    /** The slot of a word, or the free one where it would be. */
    private int slot(int lower) {
        int mask = words.length - 1;
        int slot = Hashes.spread(lower) & mask;
        while (first[slot] != 0 && words[slot] != lower) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The first capitalised token with this lower-case hash, −1 where there is none. */
    int first(int lower) {
        return first[slot(lower)] - 1;
    }

    /** The next token with the same lower-case hash, −1 after the last. */
    int next(int token) {
        return next[token];
    }

    /** How the text writes the word where its case is telling: 0 never, 1 small, 2 capitalised, 3 both, mostly small, 4 both. */
    int habit(int lower) {
        int slot = slot(lower);
        if (small[slot] == 0) {
            return capital[slot] == 0 ? 0 : 2;
        }
        return capital[slot] == 0 ? 1 : small[slot] > capital[slot] ? 3 : 4;
    }
}
