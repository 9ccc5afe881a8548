package org.dateline.model.article;

import java.io.IOException;
import org.dateline.model.json.Fields;

/**
 * A number of an article's text, normalised so that it can be compared across articles and languages.
 *
 * @param start index of its first UTF-16 unit in the cleaned text
 * @param end index after its last, unit included
 * @param value plain decimal without exponent or trailing zeros: "2.3 billion" is {@code 2300000000}
 * @param unit what it is measured in ({@code minute}, {@code percent}, {@code USD}, {@code kilometre}), null for a count
 * @param counts the word it counts or qualifies, lower-cased ({@code dead}, {@code call}), null where none is near
 */
public record Figure(int start, int end, String value, String unit, String counts) {
    /** The figure whose first field comes next. */
    public static Figure read(Fields in) throws IOException {
        int start = 0;
        int end = 0;
        String value = null;
        String unit = null;
        String counts = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                case "value" -> value = in.text();
                case "unit" -> unit = in.text();
                case "counts" -> counts = in.text();
                default -> throw in.unlike();
            }
        }
        return new Figure(start, end, value, unit, counts);
    }
}
