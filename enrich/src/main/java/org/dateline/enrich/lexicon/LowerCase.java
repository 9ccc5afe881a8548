package org.dateline.enrich.lexicon;

import java.util.Locale;

/** Words in lower case, in linear time. */
public final class LowerCase {
    /** Longer than any word of a language or a list. */
    private static final int LONGEST_WORD = 200;

    private LowerCase() {}

    /**
     * A word in lower case. {@link String#toLowerCase} looks for a word's end from each capital sigma on, which is
     * quadratic in a text that is one word; what is too long for a word goes unit by unit instead.
     */
    public static String of(String word) {
        return word.length() <= LONGEST_WORD ? word.toLowerCase(Locale.ROOT) : byUnit(word);
    }

    private static String byUnit(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = Character.toLowerCase(units[i]);
        }
        return new String(units);
    }
}
