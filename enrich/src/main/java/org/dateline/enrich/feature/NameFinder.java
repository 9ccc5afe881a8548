package org.dateline.enrich.feature;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Finds names by their capitals, in any language that has them. A capital counts where grammar does not ask for it; at
 * the beginning of a sentence, and in a headline that capitalises every word, it counts where the article itself shows
 * that the word has one anyway.
 */
final class NameFinder {
    private static final int LONGEST_SPAN = 4;
    private static final double TITLE_CASE_SHARE = 0.7;

    /** Capitals less small letters where either is free to stand, by the word's hash. */
    private final Int2IntOpenHashMap evidence;

    private final boolean headlineOnly;

    NameFinder(Words headline, Words text) {
        headlineOnly = text.size() == 0;
        evidence = new Int2IntOpenHashMap(text.size() / 2 + 8);
        weigh(text);
        if (!titleCase(headline)) {
            weigh(headline);
        }
    }

    private void weigh(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.has(i, Words.INITIAL | Words.NUMBER)) {
                evidence.addTo(words.hash(i), words.has(i, Words.CAPITAL) ? 1 : -1);
            }
        }
    }

    /** Words of names, and whole names where they have several words, as pairs: first word, word after the last. */
    IntArrayList names(Words words) {
        boolean untrusted = !headlineOnly && titleCase(words);
        IntArrayList names = new IntArrayList();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean name = name(words, i, untrusted);
            if (!name || words.has(i, Words.AFTER_GAP) || i - first == LONGEST_SPAN) {
                close(first, i, names);
                first = i;
            }
            if (name) {
                add(i, i + 1, names);
            } else {
                first = i + 1;
            }
        }
        close(first, words.size(), names);
        return names;
    }

    private boolean name(Words words, int word, boolean untrusted) {
        if (!words.namelike(word) || words.length(word) < 2) {
            return false;
        }
        int elsewhere = evidence.get(words.hash(word));
        if (!words.has(word, Words.INITIAL) && !untrusted) {
            return elsewhere >= 0;
        }
        return elsewhere > 0 || (elsewhere == 0 && !untrusted && leadsOn(words, word + 1));
    }

    private static boolean leadsOn(Words words, int next) {
        return next < words.size() && !words.has(next, Words.AFTER_GAP) && words.namelike(next);
    }

    private static void close(int first, int after, IntArrayList names) {
        if (after - first > 1) {
            add(first, after, names);
        }
    }

    private static void add(int first, int after, IntArrayList names) {
        names.add(first);
        names.add(after);
    }

    private static boolean titleCase(Words headline) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < headline.size(); i++) {
            if (!headline.has(i, Words.INITIAL | Words.NUMBER) && headline.length(i) > 3) {
                words++;
                capitals += headline.has(i, Words.CAPITAL) ? 1 : 0;
            }
        }
        return words > 2 && capitals > TITLE_CASE_SHARE * words;
    }
}
