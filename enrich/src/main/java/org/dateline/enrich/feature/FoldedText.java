package org.dateline.enrich.feature;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text one after another, folded to lower-case Latin letters without accents, so that they can be
 * compared across spellings, keyboards and scripts: NFKD without marks; Cyrillic, Greek and Arabic letter by letter.
 * Letters of other scripts stay. Words are slices of one buffer, since most are only ever hashed.
 */
final class FoldedText {
    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();
    private static final Map<Character, String> LATIN = new HashMap<>();
    private static final char LAST_ASCII = 0x7f;

    static {
        pairs("абвгдезийклмнопрстуфхцыіґєјљњћђџѕ", "a b v g d e z i i k l m n o p r s t u f h c y i g e j l n c d d z");
        pairs("жчшщэюяїёъь", "zh ch sh shch e yu ya i e - -");
        pairs("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        pairs(
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءپچژگ",
                "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a - p ch zh g");
        pairs("ßæøœđðłıþ", "ss ae o oe d d l i th");
    }

    private char[] letters;
    private int length;

    FoldedText(int expectedLength) {
        letters = new char[Math.max(16, expectedLength)];
    }

    private static void pairs(String from, String latin) {
        String[] replacements = latin.split(" ", -1);
        for (int i = 0; i < from.length(); i++) {
            LATIN.put(from.charAt(i), replacements[i].equals("-") ? "" : replacements[i]);
        }
    }

    /** Number of folded letters so far. */
    int length() {
        return length;
    }

    /** The letter at an index below {@link #length()}. */
    char at(int index) {
        return letters[index];
    }

    /** A term's hash with the letters from {@code start} to before {@code end} after what it was made of so far. */
    int update(int termHash, int start, int end) {
        return TermHash.update(termHash, letters, start, end);
    }

    /**
     * Appends a word of ASCII letters.
     *
     * @return how many units it has; 0 where it is longer than {@code longest}, goes on beyond ASCII or ends the text, so
     *     that nothing was appended
     */
    int foldPlain(char[] text, int start, int longest) {
        reserve(longest + 1);
        char[] to = letters;
        int offset = length - start;
        int limit = Math.min(text.length, start + longest + 1);
        for (int i = start; i < limit; i++) {
            char unit = text[i];
            if (unit >= 'A' && unit <= 'Z') {
                unit = (char) (unit + ('a' - 'A'));
            } else if (unit < 'a' || unit > 'z') {
                int found = unit <= LAST_ASCII ? i - start : 0;
                length += found;
                return found;
            }
            to[offset + i] = unit;
        }
        return 0;
    }

    /** The letters from {@code start} to before {@code end}. */
    String slice(int start, int end) {
        return new String(letters, start, end - start);
    }

    /** Appends a sign as it is. */
    void append(char sign) {
        reserve(1);
        letters[length++] = sign;
    }

    private void reserve(int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (length + more));
        }
    }

    /** Appends the characters of a text from {@code start} to before {@code end}, folded; it may be nothing. */
    void fold(char[] text, int start, int end) {
        reserve(end - start);
        int to = length;
        for (int i = start; i < end; i++) {
            char letter = text[i];
            if (letter > LAST_ASCII) {
                foldDecomposed(DECOMPOSITION.normalize(new String(text, start, end - start)));
                return;
            }
            letters[to++] = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        length = to;
    }

    private void foldDecomposed(String decomposed) {
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                foldLetter(Character.toLowerCase(letter));
            }
        }
    }

    private void foldLetter(char lower) {
        String latin = LATIN.get(lower);
        if (latin != null) {
            for (int i = 0; i < latin.length(); i++) {
                append(latin.charAt(i));
            }
        } else if (Character.isLetterOrDigit(lower) || Character.isSurrogate(lower)) {
            append(lower);
        }
    }
}
