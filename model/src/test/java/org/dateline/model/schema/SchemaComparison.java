package org.dateline.model.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.dateline.model.article.Fingerprint;
import org.dateline.model.article.TermVector;
import org.dateline.model.json.Json;

/**
 * Compares a schema with the records it describes: components by name and type, alternatives of sealed types, codes of
 * enums. Definitions bear the simple names of their records.
 */
final class SchemaComparison {
    private static final Set<Class<?>> BASE64 = Set.of(Fingerprint.class, TermVector.class, byte[].class);

    private final JsonNode root;
    private final List<String> differences = new ArrayList<>();
    private final Set<Class<?>> compared = new HashSet<>();

    SchemaComparison(JsonNode root) {
        this.root = root;
    }

    /** What is in one and not in the other; empty where they agree. */
    List<String> differences(Class<?> type) {
        compare(type, root, type.getSimpleName());
        Set<String> definitions = new TreeSet<>();
        root.path("$defs").fieldNames().forEachRemaining(definitions::add);
        compared.forEach(one -> definitions.remove(one.getSimpleName()));
        definitions.forEach(unused -> differences.add("$defs/" + unused + " describes nothing"));
        return differences;
    }

    private void compare(Type type, JsonNode schema, String path) {
        if (type instanceof ParameterizedType generic) {
            compareGeneric(generic, schema, path);
            return;
        }
        Class<?> plain = (Class<?>) type;
        JsonNode target = schema.has("$ref") ? resolve(schema.get("$ref").textValue(), plain, path) : schema;
        if (plain.isSealed() && plain.isInterface()) {
            compareSealed(plain, target, path);
        } else if (plain.isRecord()) {
            compareRecord(plain, null, target, path);
        } else if (plain.isEnum()) {
            Set<String> codes = new TreeSet<>();
            Arrays.stream(plain.getEnumConstants())
                    .forEach(constant ->
                            codes.add(Json.mapper().valueToTree(constant).textValue()));
            expect(codes, texts(target.path("enum")), path);
        } else {
            compareLeaf(plain, target, path);
        }
    }

    private JsonNode resolve(String ref, Class<?> type, String path) {
        expect("#/$defs/" + type.getSimpleName(), ref, path);
        compared.add(type);
        return root.at(ref.substring(1));
    }

    private void compareGeneric(ParameterizedType type, JsonNode schema, String path) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == SortedMap.class) {
            expect("object", schema.path("type").textValue(), path);
            compare(arguments[1], schema.path("additionalProperties"), path + "/*");
        } else {
            expect("array", schema.path("type").textValue(), path);
            compare(arguments[0], schema.path("items"), path + "/*");
        }
    }

    private void compareSealed(Class<?> type, JsonNode schema, String path) {
        Set<String> expected = new TreeSet<>();
        for (JsonSubTypes.Type alternative :
                type.getAnnotation(JsonSubTypes.class).value()) {
            String ref = "#/$defs/" + alternative.value().getSimpleName();
            expected.add(ref);
            compareRecord(
                    alternative.value(),
                    alternative.name(),
                    resolve(ref, alternative.value(), path),
                    path + "/" + alternative.name());
        }
        Set<String> found = new TreeSet<>();
        schema.path("oneOf").forEach(one -> found.add(one.path("$ref").textValue()));
        expect(expected, found, path);
    }

    private void compareRecord(Class<?> type, String tag, JsonNode schema, String path) {
        Set<String> expected = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            expected.add(component.getName());
            compare(
                    component.getGenericType(),
                    schema.path("properties").path(component.getName()),
                    path + "/" + component.getName());
        }
        if (tag != null) {
            expected.add("type");
            expect(tag, schema.at("/properties/type/const").textValue(), path);
        }
        Set<String> found = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(found::add);
        expect(expected, found, path);
        Set<String> unknown = texts(schema.path("required"));
        unknown.removeAll(expected);
        expect(Set.of(), unknown, path + " required");
    }

    private void compareLeaf(Class<?> type, JsonNode schema, String path) {
        ObjectNode expected = Json.mapper().createObjectNode();
        boolean whole = type == int.class || type == long.class || type == Long.class || type == Integer.class;
        expected.put("type", whole ? "integer" : type == Boolean.class ? "boolean" : "string");
        if (type == Instant.class) {
            expected.put("format", "date-time");
        } else if (BASE64.contains(type)) {
            expected.put("contentEncoding", "base64");
        }
        for (String keyword : List.of("type", "format", "contentEncoding")) {
            expect(expected.path(keyword).textValue(), schema.path(keyword).textValue(), path + " " + keyword);
        }
    }

    private void expect(Object expected, Object found, String path) {
        if (expected == null ? found != null : !expected.equals(found)) {
            differences.add(path + ": expected " + expected + ", found " + found);
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(item -> texts.add(item.textValue()));
        return texts;
    }
}
