package org.dateline.enrich.feature;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds words to lower-case Latin letters without accents, so that they can be compared across spellings, keyboards and
 * scripts: NFKD without marks; Cyrillic, Greek and Arabic letter by letter. Letters of other scripts stay.
 */
final class LetterFolder {
    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        pairs("абвгдезийклмнопрстуфхцыіґєјљњћђџѕ", "a b v g d e z i i k l m n o p r s t u f h c y i g e j l n c d d z");
        pairs("жчшщэюяїёъь", "zh ch sh shch e yu ya i e - -");
        pairs("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        pairs(
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءپچژگ",
                "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a - p ch zh g");
        pairs("ßæøœđðłıþ", "ss ae o oe d d l i th");
    }

    private LetterFolder() {}

    private static void pairs(String letters, String latin) {
        String[] replacements = latin.split(" ", -1);
        for (int i = 0; i < letters.length(); i++) {
            LATIN.put(letters.charAt(i), replacements[i].equals("-") ? "" : replacements[i]);
        }
    }

    /** The folded word; may be empty. */
    static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        if (appendAscii(word, folded)) {
            return folded.toString();
        }
        folded.setLength(0);
        String decomposed = DECOMPOSITION.normalize(word);
        for (int i = 0; i < decomposed.length(); i++) {
            append(decomposed.charAt(i), folded);
        }
        return folded.toString();
    }

    private static boolean appendAscii(CharSequence word, StringBuilder folded) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return true;
    }

    private static void append(char decomposed, StringBuilder folded) {
        if (Character.getType(decomposed) == Character.NON_SPACING_MARK) {
            return;
        }
        char lower = Character.toLowerCase(decomposed);
        String latin = LATIN.get(lower);
        if (latin != null) {
            folded.append(latin);
        } else if (Character.isLetterOrDigit(lower) || Character.isSurrogate(lower)) {
            folded.append(lower);
        }
    }
}
