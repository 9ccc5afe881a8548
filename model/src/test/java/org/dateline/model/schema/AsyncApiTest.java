package org.dateline.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "asyncapi.json");

    private final JsonNode document = SchemaFiles.read(DOCUMENT);

    @Test
    void hasAMessageForEverySchema() {
        List<String> names = new ArrayList<>();
        document.at("/components/messages")
                .forEach(message -> names.add(message.path("name").asText()));

        assertThat(names).containsExactlyInAnyOrderElementsOf(SchemaFiles.TYPES.keySet());
    }

    @Test
    void refersToWhatIsThere() {
        List<String> missing = new ArrayList<>();
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asText();
            boolean there = target.startsWith("#")
                    ? !document.at(target.substring(1)).isMissingNode()
                    : Files.exists(DOCUMENT.resolveSibling(target));
            if (!there) {
                missing.add(target);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void hasAnOperationForEveryChannel() {
        TreeSet<String> channels = new TreeSet<>();
        document.path("operations")
                .forEach(operation -> channels.add(operation.at("/channel/$ref").asText()));

        assertThat(channels).hasSize(document.path("channels").size());
    }
}
