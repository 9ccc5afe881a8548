package org.dateline.enrich.entity;

import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.LowerCase;
import org.dateline.enrich.lexicon.Places;

/** Word lists that tell names from other capitalised words, and what they name. */
final class NameWords {
    private static final Lexicon FIRST_NAMES = load("first-names.txt");
    private static final Lexicon TITLES = load("titles.txt");
    private static final Lexicon DEMONYMS = load("demonyms.txt");
    private static final Lexicon ORGANISATION_WORDS = load("organisation-words.txt");
    private static final Lexicon ORGANISATIONS = load("organisations.txt");
    private static final Lexicon ORGANISATION_OF = load("organisation-of.txt");
    private static final Lexicon PLACE_WORDS = load("place-words.txt");
    private static final Lexicon NOT_NAMES = load("not-names.txt");
    private static final Lexicon COMMON = load("common-words.txt");
    private static final Lexicon PARTICLES = load("name-particles.txt");
    private static final Lexicon FOREIGN_FIRST_NAMES = load("foreign-first-names.txt");
    private static final Lexicon GERMAN_CLUBS = load("german-clubs.txt");
    private static final Lexicon TEAMS = load("/org/dateline/enrich/tagger/teams.txt");
    private static final Lexicon BODIES = load("/org/dateline/enrich/tagger/bodies.txt");
    private static final Lexicon SPEECH = load("speech-verbs.txt");

    private NameWords() {}

    private static Lexicon load(String resource) {
        return Lexicon.load(NameWords.class, resource);
    }

    static boolean isFirstName(String word) {
        return FIRST_NAMES.has(word) || FOREIGN_FIRST_NAMES.has(word);
    }

    static boolean isTitle(String word) {
        return TITLES.has(LowerCase.of(word));
    }

    static boolean isDemonym(String word) {
        return DEMONYMS.has(word);
    }

    static boolean isOrganisationWord(String word) {
        return ORGANISATION_WORDS.has(word);
    }

    static boolean isOrganisation(String name) {
        return ORGANISATIONS.has(name) || BODIES.has(name);
    }

    /** Whether this is a club, by a name that no place has. */
    static boolean isTeam(String name) {
        return TEAMS.has(name) && !Places.isPlace(name);
    }

    /** Whether names of German clubs begin with this word. */
    static boolean opensGermanClub(String word) {
        return GERMAN_CLUBS.has(word);
    }

    /** Whether "of" after this word goes on with a name. */
    static boolean takesOf(String word) {
        return ORGANISATION_OF.has(word);
    }

    static boolean isPlaceWord(String word) {
        return PLACE_WORDS.has(word);
    }

    static boolean isNoName(String word) {
        return NOT_NAMES.has(word);
    }

    /** Whether the word is a common one that a sentence may start with. */
    static boolean isCommon(String word) {
        return COMMON.has(word) || NOT_NAMES.has(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.has(word);
    }

    static boolean isSpeechVerb(String word) {
        return SPEECH.has(word);
    }
}
