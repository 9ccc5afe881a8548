package org.dateline.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Keeps the reference of records equal to the schemas; {@code -Ddateline.write=true} writes it anew. */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "reference.md");
    private static final List<String> NAMES = List.of(
            "raw-article",
            "enriched-article",
            "order-entry",
            "event-assignment",
            "event",
            "event-member",
            "event-change",
            "live-namespace",
            "dead-letter");

    @Test
    void isWhatTheSchemasSay() throws IOException {
        String reference = reference();
        if (Boolean.getBoolean("dateline.write")) {
            Files.writeString(REFERENCE, reference);
        }

        assertThat(Files.readString(REFERENCE)).isEqualTo(reference);
    }

    @Test
    void listsEverySchema() {
        assertThat(NAMES).containsExactlyInAnyOrderElementsOf(SchemaFiles.TYPES.keySet());
    }

    private static String reference() {
        StringBuilder out = new StringBuilder("# Records\n\nMade from [schemas](../schemas), field by field. "
                + "Fields marked * are always there; all others are absent where unknown or empty.\n");
        for (String name : NAMES) {
            JsonNode schema = SchemaFiles.schema(name);
            out.append("\n## ").append(schema.path("title").asText()).append("\n\n");
            out.append(schema.path("description").asText()).append('\n');
            table(schema, out);
            for (Map.Entry<String, JsonNode> part : schema.path("$defs").properties()) {
                out.append("\n### ").append(part.getKey()).append("\n\n");
                out.append(part.getValue().path("description").asText()).append('\n');
                table(part.getValue(), out);
            }
        }
        return out.toString();
    }

    private static void table(JsonNode schema, StringBuilder out) {
        if (schema.has("oneOf")) {
            out.append("\nOne of ").append(alternatives(schema.get("oneOf"))).append(".\n");
        }
        if (!schema.has("properties")) {
            return;
        }
        out.append("\n| field | type | meaning |\n|---|---|---|\n");
        for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
            boolean required = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .anyMatch(name -> name.asText().equals(field.getKey()));
            out.append("| `").append(field.getKey()).append('`').append(required ? " *" : "");
            out.append(" | ").append(type(field.getValue()));
            out.append(" | ")
                    .append(field.getValue().path("description").asText().replace("|", "\\|"));
            out.append(" |\n");
        }
    }

    private static String alternatives(JsonNode references) {
        return StreamSupport.stream(references.spliterator(), false)
                .map(ReferenceTest::type)
                .collect(Collectors.joining(", "));
    }

    private static String type(JsonNode field) {
        if (field.has("$ref")) {
            String reference = field.get("$ref").asText();
            return reference.substring(reference.lastIndexOf('/') + 1);
        } else if (field.has("const")) {
            return "`" + field.get("const").asText() + "`";
        } else if (field.has("enum")) {
            return StreamSupport.stream(field.get("enum").spliterator(), false)
                    .map(code -> "`" + code.asText() + "`")
                    .collect(Collectors.joining(", "));
        } else if (field.path("type").asText().equals("array")) {
            return "list of " + type(field.path("items"));
        } else if (field.has("format")) {
            return field.get("format").asText();
        }
        return field.path("type").asText("any");
    }
}
