package org.dateline.enrich.clean;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import org.jsoup.parser.Parser;

/**
 * Puts a text's characters in order: entities resolved, NFC (Unicode Standard Annex 15), one kind of space and of line
 * break, nothing invisible and no towers of combining marks. Curly quotation marks stay.
 */
final class Characters {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Marks that may stand on one letter; what a language needs is well below, stream-safe text allows 30. */
    private static final int MAX_MARKS = 6;

    private static final char DELETE = 0x7f;

    private Characters() {}

    /** The text in order; lines are separated by single line feeds, and blank lines are kept. */
    static String inOrder(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        StringBuilder out = new StringBuilder(plain.length());
        int marks = 0;
        for (int at = 0; at < plain.length(); ) {
            int end = visibleAsciiEnd(plain, at);
            if (end > at) {
                out.append(plain, at, end);
                marks = 0;
                at = end;
                continue;
            }
            int point = plain.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                at += at < plain.length() && plain.charAt(at) == '\n' ? 1 : 0;
                point = '\n';
            }
            marks = isMark(point) ? marks + 1 : 0;
            if (marks <= MAX_MARKS) {
                append(point, out);
            }
        }
        return NFC.normalize(out);
    }

    /** End of the run of characters that stay as they are whatever stands around them; most of most texts. */
    private static int visibleAsciiEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < DELETE) {
            at++;
        }
        return at;
    }

    private static void append(int point, StringBuilder out) {
        int last = out.length() - 1;
        if (isLineBreak(point)) {
            trim(out);
            out.append('\n');
        } else if (isSpace(point)) {
            // runs of spaces shrink to one, none opens a line
            if (last >= 0 && out.charAt(last) != ' ') {
                out.append(out.charAt(last) == '\n' ? "" : " ");
            }
        } else if (!isInvisible(point, last >= 0 ? out.charAt(last) : 0)) {
            out.appendCodePoint(point);
        }
    }

    private static void trim(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
    }

    private static boolean isMark(int point) {
        int type = UCharacter.getType(point);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == 0x0B || point == '\f' || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || UCharacter.getType(point) == ECharacterCategory.SPACE_SEPARATOR;
    }

    /** Controls, bidirectional overrides, zero-width signs, half pairs; joiners stay where Arabic or Indic letters need them. */
    private static boolean isInvisible(int point, char before) {
        if (point == 0x200C || point == 0x200D) {
            return before < 0x0600 || before > 0x0DFF;
        }
        int type = UCharacter.getType(point);
        return type == ECharacterCategory.CONTROL
                || type == ECharacterCategory.FORMAT
                || type == ECharacterCategory.SURROGATE
                || type == ECharacterCategory.PRIVATE_USE
                || type == ECharacterCategory.UNASSIGNED
                || point == 0xFFFD
                || isVariationSelector(point);
    }

    private static boolean isVariationSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
