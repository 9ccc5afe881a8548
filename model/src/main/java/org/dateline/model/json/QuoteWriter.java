package org.dateline.model.json;

import static org.dateline.model.json.ArticleFields.name;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;
import org.dateline.model.article.Quote;

/** Writes the quotations of an {@linkplain EnrichedArticleWriter article}. */
final class QuoteWriter {
    private static final SerializableString KIND = name("kind");
    private static final SerializableString CONTENT = name("content");
    private static final SerializableString SPEAKER = name("speaker");
    private static final SerializableString SOURCE = name("source");
    private static final SerializableString VERB = name("verb");
    private static final SerializableString SENTENCE = name("sentence");

    private QuoteWriter() {}

    static void write(SerializableString field, List<Quote> quotes, ArticleFields fields, JsonGenerator out)
            throws IOException {
        if (fields.open(field, quotes)) {
            for (Quote quote : quotes) {
                out.writeStartObject();
                fields.text(KIND, quote.kind() == null ? null : quote.kind().code());
                fields.spans(CONTENT, quote.content());
                fields.text(SPEAKER, quote.speaker());
                fields.span(SOURCE, quote.source());
                fields.text(VERB, quote.verb());
                fields.span(SENTENCE, quote.sentence());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }
}
