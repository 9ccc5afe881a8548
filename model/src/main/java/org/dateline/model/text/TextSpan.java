package org.dateline.model.text;

import java.io.IOException;
import org.dateline.model.json.Fields;

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

    /** The span whose first field comes next. */
    public static TextSpan read(Fields in) throws IOException {
        int start = 0;
        int end = 0;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                default -> throw in.unlike();
            }
        }
        return new TextSpan(start, end);
    }

    /** The field's span, which may be null. */
    public static TextSpan readOrNull(Fields in) throws IOException {
        return in.enter() ? read(in) : null;
    }
}
