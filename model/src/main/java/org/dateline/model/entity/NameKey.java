package org.dateline.model.entity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What spellings of one name have in common: its letters and digits (NFKD, without diacritics, lower case), words apart
 * by one space. Full stops and apostrophes vanish ({@code O'Brien} is {@code obrien}), every other sign ends a word.
 */
public final class NameKey {
    private static final int ASCII = 0x80;

    private NameKey() {}

    /** The key of a name; empty where that has no letter or digit. */
    public static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return foldAny(name);
            }
        }
        return foldAscii(name);
    }

    private static String foldAscii(String name) {
        char[] folded = new char[name.length()];
        int size = 0;
        boolean apart = false;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            boolean upper = unit >= 'A' && unit <= 'Z';
            if (upper || (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                if (apart) {
                    folded[size++] = ' ';
                    apart = false;
                }
                folded[size++] = upper ? (char) (unit + ('a' - 'A')) : unit;
            } else if (unit != '.' && unit != '\'') {
                apart = size > 0;
            }
        }
        return new String(folded, 0, size);
    }

    private static String foldAny(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean apart = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c)) {
                folded.append(apart ? " " : "").append(plain(c));
                apart = false;
            } else if (type != Character.NON_SPACING_MARK && c != '.' && c != '\'' && c != '’') {
                apart = folded.length() > 0;
            }
        }
        return folded.toString();
    }

    // letters that have no decomposition but a common spelling without diacritics
    private static String plain(int letter) {
        return switch (letter) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }
}
