package org.dateline.model.article;

import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.SpanJson;

/** The canonical JSON of what is found in texts, within that of what has the text. */
public final class FoundJson {
    private FoundJson() {}

    /** An item that is a date. */
    public static void write(JsonWriter out, DateMention date) {
        out.open();
        SpanJson.place(out, date.start(), date.end());
        out.text("value", date.value());
        out.close();
    }

    /** An item that is a figure. */
    public static void write(JsonWriter out, Figure figure) {
        out.open();
        SpanJson.place(out, figure.start(), figure.end());
        out.text("value", figure.value());
        out.text("unit", figure.unit());
        out.text("counts", figure.counts());
        out.close();
    }

    static void write(JsonWriter out, Quote quote) {
        out.open();
        out.text("kind", quote.kind() == null ? null : quote.kind().code());
        out.list("content", quote.content(), SpanJson::write);
        out.text("speaker", quote.speaker());
        SpanJson.write(out, "source", quote.source());
        out.text("verb", quote.verb());
        SpanJson.write(out, "sentence", quote.sentence());
        out.close();
    }
}
