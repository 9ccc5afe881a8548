package org.dateline.enrich.figure;

import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;

/** Reads what a quantity counts: "12 dead", "43 people were killed", "a 15-minute phone call". */
final class CountedReader {
    private static final Lexicon COUNTED = Lexicon.load(CountedReader.class, "counted.txt");
    private static final Lexicon HAPPENED = Lexicon.load(CountedReader.class, "happened.txt");
    private static final Lexicon SKIPPED = Lexicon.load(CountedReader.class, "skipped.txt");
    private static final String PEOPLE = "people";
    private static final int NOUN_WORDS = 4;
    private static final int BEHIND = 4;
    private static final int AHEAD = 5;

    private final Tokens tokens;
    private final boolean nounsAreCapitalised;

    CountedReader(Tokens tokens, String language) {
        this.tokens = tokens;
        this.nounsAreCapitalised = capitalisesNouns(language);
    }

    /** Whether every noun of a language is written with a capital. */
    static boolean capitalisesNouns(String language) {
        return language.equals("de");
    }

    /** Whether these are people or what became of them. */
    static boolean isPeople(String counts) {
        return counts != null && COUNTED.has(counts);
    }

    /**
     * What a quantity counts, or null.
     *
     * @param quantity the quantity
     * @param after the token after it and its unit
     * @param measured whether it has a unit
     */
    String read(Quantity quantity, int after, boolean measured) {
        String noun = noun(after);
        if (measured) {
            return noun == null ? lasting(quantity.first()) : noun;
        }
        boolean people = noun == null || noun.equals(PEOPLE);
        String fate = people ? fate(quantity.first(), after) : null;
        return fate != null ? fate : noun;
    }

    /** "the call lasted 15 minutes". */
    private String lasting(int first) {
        int verb = first - 1;
        while (verb > first - BEHIND && SKIPPED.has(tokens.lower(verb))) {
            verb--;
        }
        boolean lasted =
                tokens.lower(verb).equals("lasted") || tokens.lower(verb).equals("took");
        boolean relative =
                tokens.lower(verb - 1).equals("which") || tokens.lower(verb - 1).equals("that");
        int subject = relative ? verb - 2 : verb - 1;
        boolean noun = lasted
                && tokens.kind(subject) == TokenKind.WORD
                && tokens.lower(subject).length() > 3;
        return noun && !tokens.capitalised(subject) ? tokens.lower(subject) : null;
    }

    /** The known word among the next few, else the last of the lower-case words in a row. */
    private String noun(int from) {
        String last = null;
        int at = tokens.is(from, '-') ? from + 1 : from;
        for (int i = 0; i < NOUN_WORDS && tokens.kind(at) == TokenKind.WORD; i++, at++) {
            String word = tokens.lower(at);
            String known = COUNTED.get(word);
            if (known != null) {
                return known;
            }
            boolean name = tokens.capitalised(at) && !nounsAreCapitalised;
            boolean nounIsOver =
                    nounsAreCapitalised && last != null && !tokens.capitalised(at) && tokens.capitalised(at - 1);
            if (nounIsOver
                    || SKIPPED.has(word)
                    || HAPPENED.has(word)
                    || (endsVerb(word) && last != null)
                    || (name && last != null)) {
                return HAPPENED.has(word) && last == null ? HAPPENED.get(word) : last;
            }
            last = name ? last : word;
            if (tokens.kind(at + 1) == TokenKind.SIGN && !tokens.is(at + 1, '-')) {
                break;
            }
        }
        return last;
    }

    private static boolean endsVerb(String word) {
        return word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly"));
    }

    private String fate(int first, int after) {
        for (int i = after; i < after + AHEAD && !endsClause(i); i++) {
            String fate = HAPPENED.get(tokens.lower(i));
            if (fate != null) {
                return fate;
            }
        }
        for (int i = first - 1; i >= first - BEHIND && !endsClause(i); i--) {
            String fate = HAPPENED.get(tokens.lower(i));
            if (fate != null) {
                return fate;
            }
        }
        return null;
    }

    private boolean endsClause(int at) {
        return tokens.kind(at) == null
                || tokens.is(at, '.')
                || tokens.is(at, ';')
                || tokens.is(at, ',')
                || tokens.lower(at).equals("and");
    }
}
