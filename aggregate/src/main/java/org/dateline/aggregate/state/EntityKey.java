package org.dateline.aggregate.state;

import java.text.Normalizer;
import java.util.Locale;
import org.dateline.model.entity.EntityType;

/** What two spellings of one name have in common: the name without case, diacritics and doubled spaces. */
final class EntityKey {
    private EntityKey() {}

    /** The key of a name of that type. */
    static String of(EntityType type, String name) {
        return mark(type) + fold(name);
    }

    /** The type that a key tells. */
    static EntityType type(String key) {
        return switch (key.charAt(0)) {
            case 'p' -> EntityType.PERSON;
            case 'o' -> EntityType.ORGANISATION;
            case 'l' -> EntityType.PLACE;
            default -> throw new IllegalArgumentException("no entity's key: " + key);
        };
    }

    private static String mark(EntityType type) {
        return switch (type) {
            case PERSON -> "p";
            case ORGANISATION -> "o";
            case PLACE -> "l";
        };
    }

    private static String fold(String name) {
        if (isAscii(name)) {
            return foldAscii(name);
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean spaced = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = folded.length() > 0;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(spaced ? " " : "").appendCodePoint(c);
                spaced = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static String foldAscii(String name) {
        char[] folded = new char[name.length()];
        int size = 0;
        boolean spaced = false;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (Character.isWhitespace(unit)) {
                spaced = size > 0;
                continue;
            }
            if (spaced) {
                folded[size++] = ' ';
                spaced = false;
            }
            folded[size++] = unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
        }
        return new String(folded, 0, size);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
