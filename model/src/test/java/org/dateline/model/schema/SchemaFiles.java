package org.dateline.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.RawArticle;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;

/** The checked-in schemas with their samples. */
final class SchemaFiles {
    /** What each schema describes. */
    static final Map<String, Class<?>> TYPES = new TreeMap<>(Map.of(
            "raw-article", RawArticle.class,
            "enriched-article", EnrichOutcome.class,
            "order-entry", OrderEntry.class,
            "event-assignment", EventAssignment.class,
            "event", Event.class,
            "event-member", EventMember.class,
            "event-change", EventChange.class,
            "dead-letter", DeadLetter.class,
            "live-namespace", LiveNamespace.class));

    private static final Path DIRECTORY = Path.of("..", "schemas");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private SchemaFiles() {}

    static JsonNode schema(String name) {
        return read(DIRECTORY.resolve(name + ".v1.schema.json"));
    }

    static List<Path> files() {
        return list(DIRECTORY, ".schema.json");
    }

    static List<Path> samples(String name) {
        return list(DIRECTORY.resolve("samples").resolve(name + ".v1"), ".json");
    }

    static JsonNode read(Path file) {
        try {
            return Json.mapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Error> errors(String name, JsonNode value) {
        Schema schema = REGISTRY.getSchema(schema(name));
        return schema.validate(value);
    }

    private static List<Path> list(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
