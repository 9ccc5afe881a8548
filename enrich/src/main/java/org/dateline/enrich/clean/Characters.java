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

    private final char[] in;
    private final char[] out;
    private int length;

    private Characters(String text) {
        in = text.toCharArray();
        out = new char[in.length];
    }

    /** The text in order; lines are separated by single line feeds, and blank lines are kept. */
    static String inOrder(String text) {
        return new Characters(text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text).inOrder();
    }

    private String inOrder() {
        boolean inert = true;
        int marks = 0;
        for (int at = 0; at < in.length; ) {
            char unit = in[at];
            if (unit > ' ' && unit < DELETE) {
                out[length++] = unit;
                marks = 0;
                at++;
                continue;
            }
            if (unit == ' ') {
                appendSpace();
                marks = 0;
                at++;
                continue;
            }
            int point = Character.codePointAt(in, at);
            at += Character.charCount(point);
            if (point == '\r') {
                at += at < in.length && in[at] == '\n' ? 1 : 0;
                point = '\n';
            }
            marks = isMark(point) ? marks + 1 : 0;
            inert &= isInert(point);
            if (marks <= MAX_MARKS) {
                append(point);
            }
        }
        String text = new String(out, 0, length);
        return inert ? text : NFC.normalize(text);
    }

    /** Whether NFC leaves the character alone whatever stands beside it: Latin letters, and the signs of printed text. */
    private static boolean isInert(int point) {
        return point < 0x0300 || (point >= 0x2010 && point <= 0x205f);
    }

    private void append(int point) {
        if (isLineBreak(point)) {
            length -= length > 0 && out[length - 1] == ' ' ? 1 : 0;
            out[length++] = '\n';
        } else if (isSpace(point)) {
            appendSpace();
        } else if (!isInvisible(point, length > 0 ? out[length - 1] : 0)) {
            length += Character.toChars(point, out, length);
        }
    }

    /** Runs of spaces shrink to one, none opens a line. */
    private void appendSpace() {
        if (length > 0 && out[length - 1] != ' ' && out[length - 1] != '\n') {
            out[length++] = ' ';
        }
    }

    private static boolean isMark(int point) {
        if (point < 0x0300) {
            return false;
        }
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
