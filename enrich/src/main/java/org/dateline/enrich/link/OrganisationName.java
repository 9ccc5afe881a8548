package org.dateline.enrich.link;

import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.model.entity.NameKey;

/** Names of organisations without article and legal form. */
final class OrganisationName {
    private static final Lexicon LEGAL_FORMS = Lexicon.load(OrganisationName.class, "legal-forms.txt");
    private static final int MAX_ACRONYM = 8;

    private OrganisationName() {}

    /** What spellings of one organisation's name have in common. */
    static String key(String name) {
        String key = NameKey.of(name);
        if (key.startsWith("the ")) {
            key = key.substring(4);
        }
        for (int space = key.lastIndexOf(' ');
                space > 0 && LEGAL_FORMS.has(key.substring(space + 1));
                space = key.lastIndexOf(' ')) {
            key = key.substring(0, space);
        }
        return key.isEmpty() ? Integer.toHexString(name.hashCode()) : key;
    }

    /** Whether a word in brackets after a name can be its acronym: capitals that begin with the letter of one of its words. */
    static boolean isAcronym(String word, String name) {
        if (word.length() < 2 || word.length() > MAX_ACRONYM || name.indexOf(' ') < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        char letter = word.charAt(0);
        return name.charAt(0) == letter || name.contains(" " + letter);
    }
}
