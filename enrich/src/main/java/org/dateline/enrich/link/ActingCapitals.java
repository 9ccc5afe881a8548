package org.dateline.enrich.link;

import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;

/** Tells where the name of a capital stands for the government in it: "Washington said", "talks with Caracas". */
final class ActingCapitals {
    private static final Lexicon VERBS = Lexicon.load(ActingCapitals.class, "acting-verbs.txt");
    private static final Lexicon DEALINGS = Lexicon.load(ActingCapitals.class, "dealings.txt");
    private static final Lexicon PLACED = Lexicon.load(ActingCapitals.class, "place-prepositions.txt");

    private ActingCapitals() {}

    /**
     * Whether tokens that name a capital stand for its country.
     *
     * @param first the first of them
     * @param after the one after the last
     */
    static boolean acts(Tokens tokens, int first, int after) {
        String before = tokens.lower(first - 1);
        if (before.equals("with")) {
            return DEALINGS.has(tokens.lower(first - 2));
        }
        if (PLACED.has(before)) {
            return false;
        }
        String next = tokens.lower(after);
        boolean adverb = next.equals("also") || next.endsWith("ly");
        return VERBS.has(adverb ? tokens.lower(after + 1) : next);
    }
}
