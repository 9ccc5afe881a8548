package org.dateline.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.model.text.TextSpan;

/** Writes the fields of records as data binding does: those that are null or empty are left out. */
final class ArticleFields {
    private static final SerializableString START = name("start");
    private static final SerializableString END = name("end");

    private final JsonGenerator out;
    private final boolean toBytes;

    ArticleFields(JsonGenerator out) {
        this.out = out;
        this.toBytes = out.getOutputTarget() instanceof OutputStream;
    }

    static SerializableString name(String name) {
        return new SerializedString(name);
    }

    void text(SerializableString name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeFieldName(name);
            PlainValues.write(value, out);
        }
    }

    /** Base64 needs no escapes, so that bytes can be copied. */
    void base64(SerializableString name, String value) throws IOException {
        out.writeFieldName(name);
        if (toBytes) {
            byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
            out.writeRawUTF8String(bytes, 0, bytes.length);
        } else {
            out.writeString(value);
        }
    }

    void number(SerializableString name, int value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    void number(SerializableString name, long value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    void time(SerializableString name, Instant value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(Times.text(value));
        }
    }

    void texts(SerializableString name, List<String> values) throws IOException {
        if (open(name, values)) {
            for (String value : values) {
                PlainValues.write(value, out);
            }
            out.writeEndArray();
        }
    }

    void span(SerializableString name, TextSpan value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            span(value);
        }
    }

    void spans(SerializableString name, List<TextSpan> values) throws IOException {
        if (open(name, values)) {
            for (TextSpan value : values) {
                span(value);
            }
            out.writeEndArray();
        }
    }

    private void span(TextSpan span) throws IOException {
        out.writeStartObject();
        place(span.start(), span.end());
        out.writeEndObject();
    }

    /** Where in a text something begins and ends. */
    void place(int start, int end) throws IOException {
        number(START, start);
        number(END, end);
    }

    /** Opens a list, unless it is empty; whoever writes its elements ends it. */
    boolean open(SerializableString name, List<?> values) throws IOException {
        if (values.isEmpty()) {
            return false;
        }
        out.writeFieldName(name);
        out.writeStartArray();
        return true;
    }
}
