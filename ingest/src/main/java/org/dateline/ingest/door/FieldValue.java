package org.dateline.ingest.door;

/**
 * A contract field's value as it stands in the input.
 *
 * @param shape what it is
 * @param text a string's characters, a number's digits, {@code true} or {@code false}; empty for anything else
 */
record FieldValue(Shape shape, String text) {
    /** What JSON calls a value. */
    enum Shape {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        ARRAY("an array"),
        OBJECT("an object");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static FieldValue ofString(String text) {
        return new FieldValue(Shape.STRING, text);
    }

    boolean isBlank() {
        return shape == Shape.STRING && CleanText.isBlank(text);
    }
}
