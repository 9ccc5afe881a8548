package org.dateline.ingest.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.ingest.door.FieldValue.Shape;
import org.dateline.model.json.Json;

/**
 * Reads an article's fields from strict JSON (RFC 8259): one object and nothing after it, no name twice at any depth,
 * within the bounds of {@link Json}. Unknown fields are checked as JSON and dropped.
 */
final class ArticleJson {
    // names are not canonicalized: that table is shared between inputs, and made-up names could fill or collide in it
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(Json.mapper().getFactory().streamReadConstraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Map<Field, FieldValue> labelled = new EnumMap<>(Field.class);
    private final Map<Field, FieldValue> aliased = new EnumMap<>(Field.class);

    private ArticleJson() {}

    /**
     * The fields that are there. A field's own name wins over its alias where it says anything.
     *
     * @throws RefusedException {@code invalid-json} or {@code not-an-article}
     */
    static Map<Field, FieldValue> read(String json) throws RefusedException {
        ArticleJson article = new ArticleJson();
        try (JsonParser parser = FACTORY.createParser(json)) {
            article.readDocument(parser);
        } catch (JsonProcessingException e) {
            throw invalid(
                    e.getOriginalMessage(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        Map<Field, FieldValue> fields = article.aliased;
        fields.putAll(article.labelled);
        return fields;
    }

    private void readDocument(JsonParser parser) throws IOException, RefusedException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw invalid("nothing there", 1);
        }
        if (first != JsonToken.START_OBJECT) {
            Shape shape = shapeOf(first);
            throw new RefusedException(
                    "not-an-article", "the line is " + (shape == null ? "null" : shape.words()) + ", not an object");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            readField(name, parser);
        }
        if (parser.nextToken() != null) {
            throw invalid(
                    "something follows the object",
                    parser.currentTokenLocation().getColumnNr());
        }
    }

    private void readField(String name, JsonParser parser) throws IOException {
        Shape shape = shapeOf(parser.nextToken());
        Map<Field, FieldValue> values = Field.labelled(name).isPresent() ? labelled : aliased;
        Field field = Field.labelled(name).or(() -> Field.aliased(name)).orElse(null);
        if (field != null && shape != null) {
            boolean hasText = shape == Shape.STRING || shape == Shape.NUMBER || shape == Shape.BOOLEAN;
            FieldValue value = new FieldValue(shape, hasText ? parser.getText() : "");
            if (!value.isBlank()) {
                values.put(field, value);
            }
        }
        parser.skipChildren();
    }

    /** Null for JSON's null. */
    private static Shape shapeOf(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> Shape.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Shape.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Shape.BOOLEAN;
            case START_ARRAY -> Shape.ARRAY;
            case START_OBJECT -> Shape.OBJECT;
            default -> null;
        };
    }

    private static RefusedException invalid(String message, int column) {
        return new RefusedException("invalid-json", "column " + column + ": " + Excerpt.ofMessage(message));
    }
}
