package org.dateline.aggregate.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import org.dateline.model.json.Times;

/** Steps through JSON of a known form; any other form is an {@link IOException}. */
final class Fields {
    private final JsonParser parser;

    Fields(JsonParser parser) {
        this.parser = parser;
    }

    /** Enters an object; false where there is null instead. */
    boolean enter() throws IOException {
        return opens(JsonToken.START_OBJECT);
    }

    /** Enters an array; false where there is null instead. */
    boolean enterArray() throws IOException {
        return opens(JsonToken.START_ARRAY);
    }

    private boolean opens(JsonToken open) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != open && token != JsonToken.VALUE_NULL) {
            throw unlike();
        }
        return token == open;
    }

    /** The next field's name; null at the end of the object. */
    String next() throws IOException {
        String name = parser.nextFieldName();
        if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
            throw unlike();
        }
        return name;
    }

    /** Enters the array's next object; false at the end of the array. */
    boolean nextObject() throws IOException {
        return follows(JsonToken.START_OBJECT);
    }

    /** Steps to the array's next string; false at the end of the array. */
    boolean nextString() throws IOException {
        return follows(JsonToken.VALUE_STRING);
    }

    private boolean follows(JsonToken item) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != item && token != JsonToken.END_ARRAY) {
            throw unlike();
        }
        return token == item;
    }

    /** The string that {@link #nextString} stepped to. */
    String string() throws IOException {
        return parser.getText();
    }

    /** The field's text, which may be null. */
    String text() throws IOException {
        String text = parser.nextTextValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw unlike();
        }
        return text;
    }

    /** The field's whole number. */
    long number() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getLongValue();
    }

    /** The field's whole number, of 32 bits. */
    int count() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getIntValue();
    }

    /** The field's time, which may be null. */
    Instant time() throws IOException {
        String text = text();
        return text == null ? null : Times.parse(text);
    }

    /** Passes over the field's value. */
    void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    IOException unlike() {
        return new IOException("unlike what the clusterer writes, at " + parser.currentLocation());
    }
}
