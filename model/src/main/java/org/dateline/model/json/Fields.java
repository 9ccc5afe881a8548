package org.dateline.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps through JSON of a known form, in half the time that data binding takes; any other form is an {@link IOException},
 * for data binding to take or to refuse.
 */
public final class Fields {
    private final JsonParser parser;
    private final byte[] json;

    private Fields(byte[] json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    /**
     * Reads a whole document.
     *
     * @param value reads its one value
     * @return null where anything is otherwise than {@code value} has it
     */
    public static <T> T readOrNull(byte[] json, Item<T> value) {
        try (JsonParser parser = Json.mapper().getFactory().createParser(json)) {
            T read = value.read(new Fields(json, parser));
            return parser.nextToken() == null ? read : null;
        } catch (IOException | RuntimeException e) {
            // data binding knows what is wrong
            return null;
        }
    }

    /** The items of the field's array, each read by {@code item} from its first field on; none where there is null. */
    public <T> List<T> list(Item<T> item) throws IOException {
        return list(item, Integer.MAX_VALUE);
    }

    /** As above, but passes over what comes after the first {@code limit} items. */
    public <T> List<T> list(Item<T> item, int limit) throws IOException {
        List<T> items = new ArrayList<>();
        for (boolean more = enterArray(); more && steps(JsonToken.START_OBJECT, JsonToken.END_ARRAY); ) {
            if (items.size() < limit) {
                items.add(item.read(this));
            } else {
                parser.skipChildren();
            }
        }
        return items;
    }

    /** The texts of the field's array; none where there is null. */
    public List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (boolean more = enterArray(); more && steps(JsonToken.VALUE_STRING, JsonToken.END_ARRAY); ) {
            texts.add(parser.getText());
        }
        return texts;
    }

    /** Reads a value. */
    @FunctionalInterface
    public interface Item<T> {
        /** The value. Of an object in a list, its first field comes next. */
        T read(Fields in) throws IOException;
    }

    /** Enters an object; false where there is null instead. */
    public boolean enter() throws IOException {
        return steps(JsonToken.START_OBJECT, JsonToken.VALUE_NULL);
    }

    private boolean enterArray() throws IOException {
        return steps(JsonToken.START_ARRAY, JsonToken.VALUE_NULL);
    }

    /** The next field's name; null at the end of the object. */
    public String next() throws IOException {
        String name = parser.nextFieldName();
        if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
            throw unlike();
        }
        return name;
    }

    /** Steps on: true for what is wanted, false for what may stand there instead. */
    private boolean steps(JsonToken wanted, JsonToken instead) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != wanted && token != instead) {
            throw unlike();
        }
        return token == wanted;
    }

    /** The field's text, which may be null. */
    public String text() throws IOException {
        String text = parser.nextTextValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw unlike();
        }
        return text;
    }

    /** The field's whole number. */
    public long number() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getLongValue();
    }

    /** The field's whole number, of 32 bits. */
    public int count() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getIntValue();
    }

    /** The field's time, which may be null. */
    public Instant time() throws IOException {
        String text = text();
        return text == null ? null : Times.parse(text);
    }

    /** The field's bytes, which are in Base64. */
    public byte[] bytes() throws IOException {
        byte[] bytes = parser.nextToken() == JsonToken.VALUE_STRING
                // where the token begins, with its mark
                ? PlainBase64.decode(json, (int) parser.currentTokenLocation().getByteOffset() + 1)
                : null;
        if (bytes == null) {
            throw unlike();
        }
        return bytes;
    }

    /** Passes over the field's value. */
    public void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** For what is not of the known form. */
    public IOException unlike() {
        return new IOException("not of the known form, at " + parser.currentLocation());
    }
}
