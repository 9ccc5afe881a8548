package org.dateline.enrich.quote;

import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.WordSieve;

/** Word lists around what people say; all keys are lower case. */
final class SpeechWords {
    private static final Lexicon VERBS = load("speech-verbs.txt");
    private static final Lexicon STATEMENTS = load("statement-verbs.txt");
    private static final Lexicon NOT_SUBJECTS = load("not-subjects.txt");
    private static final Lexicon PRONOUNS = load("pronouns.txt");
    private static final Lexicon BREAKS = load("breaks.txt");

    private static final WordSieve VERB_SIEVE = new WordSieve();

    static {
        VERB_SIEVE.add(VERBS.keys());
        VERB_SIEVE.add(STATEMENTS.keys());
    }

    private SpeechWords() {}

    private static Lexicon load(String resource) {
        return Lexicon.load(SpeechWords.class, resource);
    }

    static boolean isVerb(Tokens tokens, int token) {
        return mayBeVerb(tokens, token) && VERBS.has(tokens.lower(token));
    }

    /** Whether what follows the verb is stated, without marks. */
    static boolean isStatement(Tokens tokens, int token) {
        return mayBeVerb(tokens, token) && STATEMENTS.has(tokens.lower(token));
    }

    private static boolean mayBeVerb(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && VERB_SIEVE.passes(tokens.lowerHash(token));
    }

    /** Whether the word may stand between subject and verb. */
    static boolean isBetween(String lower) {
        return NOT_SUBJECTS.has(lower);
    }

    static boolean isPronoun(String lower) {
        return PRONOUNS.has(lower);
    }

    /** Whether the pronoun stands for one person. */
    static boolean isPersonal(String lower) {
        return "person".equals(PRONOUNS.get(lower));
    }

    /** Whether the word ends the naming of a speaker. */
    static boolean isBreak(String lower) {
        return BREAKS.has(lower);
    }
}
