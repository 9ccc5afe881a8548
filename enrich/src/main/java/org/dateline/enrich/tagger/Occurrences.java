package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

/** Where and how a text uses its words: which it also writes small, and where else it has the same capitalised one. */
final class Occurrences {
    private final Int2IntOpenHashMap small = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap capital = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap last = new Int2IntOpenHashMap();
    private final int[] next;

    Occurrences(TokenFacts facts) {
        last.defaultReturnValue(-1);
        next = new int[facts.size()];
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.has(i, TokenFacts.UPPER)) {
                next[i] = last.put(facts.lower[i], i);
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            boolean telling = !facts.has(i, TokenFacts.OPENS | TokenFacts.SHOUTED | TokenFacts.HEADING);
            if (telling && facts.has(i, TokenFacts.UPPER)) {
                capital.addTo(facts.lower[i], 1);
            } else if (telling && facts.has(i, TokenFacts.LETTERS) && last.containsKey(facts.lower[i])) {
                small.addTo(facts.lower[i], 1);
            }
        }
    }

    /** The first capitalised token with this lower-case hash, −1 where there is none. */
    int first(int lower) {
        return last.get(lower);
    }

    /** The next token with the same lower-case hash, −1 after the last. */
    int next(int token) {
        return next[token];
    }

    /** How the text writes the word where its case is telling: 0 never, 1 small, 2 capitalised, 3 both, mostly small, 4 both. */
    int habit(int lower) {
        int smalls = small.get(lower);
        int capitals = capital.get(lower);
        if (smalls == 0) {
            return capitals == 0 ? 0 : 2;
        }
        return capitals == 0 ? 1 : smalls > capitals ? 3 : 4;
    }
}
