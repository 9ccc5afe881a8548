package org.dateline.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    static Stream<String> names() {
        return SchemaFiles.TYPES.keySet().stream();
    }

    static Stream<Sample> samples() {
        return names().flatMap(name -> SchemaFiles.samples(name).stream().map(file -> new Sample(name, file)));
    }

    @Test
    void everySchemaIsTested() {
        assertThat(SchemaFiles.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        names().map(name -> name + ".v1.schema.json").toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaSaysWhatItIs(String name) {
        JsonNode schema = SchemaFiles.schema(name);

        assertThat(schema.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://dateline.example/schemas/" + name + ".v1.schema.json");
        assertThat(schema.path("title").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaMentionsExactlyTheComponentsOfItsRecord(String name) {
        assertThat(new SchemaComparison(SchemaFiles.schema(name)).differences(SchemaFiles.TYPES.get(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsValid(Sample sample) {
        assertThat(SchemaFiles.errors(sample.name(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsIntoItsRecordAndBack(Sample sample) throws Exception {
        String canonical = sample.json().toString();

        Object read = Json.mapper().readValue(canonical, SchemaFiles.TYPES.get(sample.name()));

        assertThat(Json.toText(read)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleOfALaterMinorVersionIsValidAndReadable(Sample sample) throws Exception {
        ObjectNode later = (ObjectNode) sample.json();
        String canonical = later.toString();
        later.put("addedLater", "something");

        Object read = Json.mapper().readValue(later.toString(), SchemaFiles.TYPES.get(sample.name()));

        assertThat(SchemaFiles.errors(sample.name(), later)).isEmpty();
        assertThat(Json.toText(read)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRequiredPropertyIsMissedAndNoOther(String name) {
        for (Sample sample : samples().filter(one -> one.name().equals(name)).toList()) {
            if (sample.file().getFileName().toString().startsWith("minimal")) {
                assertThat(SchemaFiles.errors(name, sample.json())).isEmpty();
                assertThat(superfluous(sample)).as(sample.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRecordWithAllComponentsSetIsValid(String name) {
        for (Object full : FullRecords.of(SchemaFiles.TYPES.get(name))) {
            JsonNode json = Json.mapper().valueToTree(full);

            assertThat(SchemaFiles.errors(name, json)).as(full.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPropertyIsDescribed(String name) {
        List<JsonNode> undescribed = new ArrayList<>();
        for (JsonNode properties : SchemaFiles.schema(name).findValues("properties")) {
            properties.forEach(property -> {
                if (property.path("description").asText().isBlank()) {
                    undescribed.add(property);
                }
            });
        }

        assertThat(undescribed).isEmpty();
    }

    /** Properties of a minimal sample that could be left out. */
    private static Set<String> superfluous(Sample sample) {
        Set<String> superfluous = new TreeSet<>();
        sample.json().fieldNames().forEachRemaining(field -> {
            ObjectNode without = (ObjectNode) sample.json();
            without.remove(field);
            if (SchemaFiles.errors(sample.name(), without).isEmpty()) {
                superfluous.add(field);
            }
        });
        return superfluous;
    }

    record Sample(String name, Path file) {
        JsonNode json() {
            return SchemaFiles.read(file);
        }

        @Override
        public String toString() {
            return name + "/" + file.getFileName();
        }
    }
}
