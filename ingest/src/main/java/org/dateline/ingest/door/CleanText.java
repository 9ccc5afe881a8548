package org.dateline.ingest.door;

import java.util.List;

/** Takes out of a text what no reader sees and every consumer stumbles over. */
final class CleanText {
    private static final char DELETE = 0x7f;

    private CleanText() {}

    /**
     * The text with line feeds for carriage returns, without control characters other than line feed and tab (C0,
     * delete, C1), and with U+FFFD for surrogates that have no partner.
     *
     * @param field its name, for the remarks on what was changed
     */
    static String of(String field, String text, List<String> remarks) {
        int clean = indexOfUnclean(text);
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        int controls = 0;
        int surrogates = 0;
        for (int i = clean; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r') {
                // the line feed of a pair is appended by itself
                out.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
            } else if (isUnwantedControl(character)) {
                controls++;
            } else if (isLoneSurrogate(character)) {
                surrogates++;
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(character);
            }
        }
        remark(remarks, field, controls, "control characters removed");
        remark(remarks, field, surrogates, "lone surrogates replaced");
        return out.toString();
    }

    /** Whether a reader would see nothing: white space, control and format characters only. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(CleanText::isUnseen);
    }

    /** At most {@code maxLength} UTF-16 units from the start, never half of a surrogate pair. */
    static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(maxLength - 1));
        return text.substring(0, splitsPair ? maxLength - 1 : maxLength);
    }

    /** At most {@code maxLength} UTF-16 units from the end, never half of a surrogate pair. */
    static String cutStart(String text, int maxLength) {
        int start = Math.max(0, text.length() - maxLength);
        boolean splitsPair = start > 0 && Character.isLowSurrogate(text.charAt(start));
        return text.substring(splitsPair ? start + 1 : start);
    }

    private static int indexOfUnclean(String text) {
        // to look at each character of the text itself costs a call and a check each
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (unit >= ' ' && unit < DELETE) {
                continue;
            }
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                if (isLoneSurrogate(Character.codePointAt(units, i))) {
                    return i;
                }
                i++;
            } else if (isUnwantedControl(unit)) {
                return i;
            }
        }
        return units.length;
    }

    private static boolean isUnwantedControl(int character) {
        // C0, and delete with C1
        boolean control = character < ' ' || (character >= DELETE && character < 0xa0);
        return control && character != '\n' && character != '\t';
    }

    private static boolean isLoneSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.FORMAT;
    }

    private static void remark(List<String> remarks, String field, int count, String what) {
        if (count > 0) {
            remarks.add(field + ": " + count + " " + what);
        }
    }
}
