package org.dateline.model.text;

/**
 * A stretch of an article's cleaned text.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + "–" + end);
        }
    }

    /** The characters of the span. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
