package org.dateline.enrich.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.enrich.lexicon.Lexicon;

/** Words that roles are made of. All are asked for in lower case but for {@link #isTitle}. */
final class RoleWords {
    private static final Lexicon HEADS = Lexicon.load(RoleWords.class, "role-heads.txt");
    private static final Lexicon MODIFIERS = Lexicon.load(RoleWords.class, "role-modifiers.txt");
    private static final Lexicon HONORIFICS = Lexicon.load(RoleWords.class, "honorifics.txt");
    private static final Set<String> OF = Set.of("of", "for", "de", "del", "du", "della", "der", "von");
    private static final Set<String> ARTICLES = Set.of("the", "el", "la", "le", "der", "die");
    private static final Set<String> PAST = Set.of("former", "ex", "ousted", "deposed", "then", "late");
    private static final Set<String> REGAL =
            Set.of("pope", "king", "queen", "prince", "princess", "emperor", "emir", "sultan");
    private static final Set<String> RULERS = Set.of(
            "president", "premier", "prime minister", "chancellor", "king", "queen", "emperor", "emir", "sultan");

    private static final Set<String> OFFICES =
            Set.of("pope", "prince", "princess", "vice president", "governor", "mayor", "president-elect");

    private static final List<String> PEOPLE_ENDINGS = List.of(
            "ano", "ana", "eño", "eña", "ense", "ino", "ina", "ñol", "ñola", "és", "esa", "ais", "aise", "ain", "aine",
            "ien", "ienne", "iano");

    private RoleWords() {}

    static boolean isHead(String lower) {
        return HEADS.has(lower);
    }

    /** The role that a head names whatever its form or language; the word itself where it is no head. */
    static String head(String lower) {
        String head = HEADS.get(lower);
        return head == null ? lower : head;
    }

    static boolean isModifier(String lower) {
        return MODIFIERS.has(lower);
    }

    /** Whether the role is one no more. */
    static boolean isPast(String lower) {
        return PAST.contains(lower);
    }

    static boolean isOf(String lower) {
        return OF.contains(lower);
    }

    static boolean isArticle(String lower) {
        return ARTICLES.contains(lower);
    }

    /** Whether a small word after a role says whose it is, as Romance languages do. */
    static boolean isForeignPeople(String lower) {
        for (String ending : PEOPLE_ENDINGS) {
            if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether those who have this role are known by one name. */
    static boolean isRegal(String key) {
        return REGAL.contains(key);
    }

    /** Whether those who have this role lead a country. */
    static boolean isRuler(String key) {
        return RULERS.contains(key);
    }

    /** Whether an article that names one holder of a role means that one by "the" and the role. */
    static boolean isOffice(String key) {
        return RULERS.contains(key)
                || OFFICES.contains(key)
                || key.endsWith(" minister")
                || key.startsWith("secretary of ");
    }

    /** Whether a word before a name is a title or a word of politeness, with or without a full stop. */
    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return isTitleWord(bare);
    }

    /** Whether a word before a name is a title or a word of politeness. */
    static boolean isTitleWord(String lower) {
        return HONORIFICS.has(lower) || HEADS.has(lower);
    }
}
