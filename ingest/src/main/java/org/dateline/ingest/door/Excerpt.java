package org.dateline.ingest.door;

/** Shows hostile input to people: short, on one line, without characters that are not seen. */
final class Excerpt {
    private static final int MAX_LENGTH = 40;
    private static final int MAX_MESSAGE = 200;

    private Excerpt() {}

    /** The start of a value, in quotation marks. */
    static String of(String value) {
        String start = printable(value, MAX_LENGTH);
        return '"' + start + (start.length() < value.length() ? "…\"" : "\"");
    }

    /** The start of a message that may quote input. */
    static String ofMessage(String message) {
        return printable(message, MAX_MESSAGE);
    }

    private static String printable(String value, int maxLength) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length() && shown.length() < maxLength; ) {
            int character = value.codePointAt(i);
            shown.appendCodePoint(isSeen(character) ? character : '\uFFFD');
            i += Character.charCount(character);
        }
        return shown.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
