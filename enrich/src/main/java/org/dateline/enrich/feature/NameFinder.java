package org.dateline.enrich.feature;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

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

    NameFinder(List<Token> headline, List<Token> text) {
        headlineOnly = text.isEmpty();
        evidence = new Int2IntOpenHashMap(text.size() / 2 + 8);
        text.forEach(this::weigh);
        if (!titleCase(headline)) {
            headline.forEach(this::weigh);
        }
    }

    private void weigh(Token token) {
        if (!token.initial() && !token.number()) {
            evidence.addTo(token.hash(), token.capital() ? 1 : -1);
        }
    }

    /** Words of names, and whole names where they have several words, in order. */
    List<String> names(List<Token> tokens) {
        boolean untrusted = !headlineOnly && titleCase(tokens);
        List<String> names = new ArrayList<>();
        List<String> span = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = name(token, i + 1 < tokens.size() ? tokens.get(i + 1) : null, untrusted);
            if (!name || token.afterGap() || span.size() == LONGEST_SPAN) {
                close(span, names);
            }
            if (name) {
                names.add(token.form());
                span.add(token.form());
            }
        }
        close(span, names);
        return names;
    }

    private boolean name(Token token, Token next, boolean untrusted) {
        if (!token.name() || token.length() < 2) {
            return false;
        }
        int elsewhere = evidence.get(token.hash());
        if (!token.initial() && !untrusted) {
            return elsewhere >= 0;
        }
        return elsewhere > 0 || (elsewhere == 0 && !untrusted && next != null && !next.afterGap() && next.name());
    }

    private static void close(List<String> span, List<String> names) {
        if (span.size() > 1) {
            names.add(String.join(" ", span));
        }
        span.clear();
    }

    private static boolean titleCase(List<Token> headline) {
        int words = 0;
        int capitals = 0;
        for (Token token : headline) {
            if (!token.number() && !token.initial() && token.length() > 3) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        return words > 2 && capitals > TITLE_CASE_SHARE * words;
    }
}
