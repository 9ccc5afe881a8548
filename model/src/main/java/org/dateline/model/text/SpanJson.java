package org.dateline.model.text;

import org.dateline.model.json.JsonWriter;

/** The canonical JSON of spans, within that of what has them. */
public final class SpanJson {
    private SpanJson() {}

    /** A field with a span, left out where there is none. */
    public static void write(JsonWriter out, String name, TextSpan span) {
        if (span != null) {
            out.open(name);
            place(out, span.start(), span.end());
            out.close();
        }
    }

    /** An item that is a span. */
    public static void write(JsonWriter out, TextSpan span) {
        out.open();
        place(out, span.start(), span.end());
        out.close();
    }

    /** The two fields of what stands somewhere in a text itself. */
    public static void place(JsonWriter out, int start, int end) {
        out.number("start", start);
        out.number("end", end);
    }
}
