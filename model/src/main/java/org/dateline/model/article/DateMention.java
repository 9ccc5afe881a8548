package org.dateline.model.article;

import java.io.IOException;
import org.dateline.model.json.Fields;

/**
 * A time expression of an article's text.
 *
 * @param start index of its first UTF-16 unit in the cleaned text
 * @param end index after its last
 * @param value what it stands for, as a TIMEX3 value (ISO 24617-1, TimeML): {@code 2026-01-12}, {@code 2026-W02},
 *     {@code 2026-05}, {@code 2026}; parts that are open without the article's own date are {@code X}
 *     ({@code XXXX-01-12}, {@code XXXX-WXX-1} for "Monday"); a range is {@code begin/end}
 */
public record DateMention(int start, int end, String value) {
    /** The mention whose first field comes next. */
    public static DateMention read(Fields in) throws IOException {
        int start = 0;
        int end = 0;
        String value = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                case "value" -> value = in.text();
                default -> throw in.unlike();
            }
        }
        return new DateMention(start, end, value);
    }
}
