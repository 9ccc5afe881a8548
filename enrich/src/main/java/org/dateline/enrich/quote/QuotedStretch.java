package org.dateline.enrich.quote;

/**
 * Words in quotation marks.
 *
 * @param open index of the opening mark
 * @param start index of the first unit after it
 * @param end index of the closing mark
 * @param after index after the closing mark; {@code end} where a paragraph ends without one
 */
record QuotedStretch(int open, int start, int end, int after) {
    /** Whether the words go on in the next paragraph, which opens with a mark again. */
    boolean goesOn() {
        return end == after;
    }
}
