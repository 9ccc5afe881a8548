package org.dateline.ingest.door;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contract's fields, in the order in which they are checked. Whatever else an input holds is dropped. */
enum Field {
    ID("id", null),
    URL("url", null),
    OUTLET("outlet", "source"),
    HEADLINE("headline", "title"),
    BYLINE("byline", null),
    LANGUAGE("language", "lang"),
    RECEIVED_AT("receivedAt", null),
    PUBLISHED_AT("publishedAt", null),
    TEXT("text", "body"),
    HTML("html", null),
    WITHDRAWN("withdrawn", null);

    private static final Map<String, Field> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(Field::label, Function.identity()));
    private static final Map<String, Field> BY_ALIAS = Arrays.stream(values())
            .filter(field -> field.alias != null)
            .collect(Collectors.toMap(field -> field.alias, Function.identity()));

    private final String label;
    private final String alias;

    Field(String label, String alias) {
        this.label = label;
        this.alias = alias;
    }

    /** Its name in JSON. */
    String label() {
        return label;
    }

    static Optional<Field> labelled(String name) {
        return Optional.ofNullable(BY_LABEL.get(name));
    }

    static Optional<Field> aliased(String name) {
        return Optional.ofNullable(BY_ALIAS.get(name));
    }
}
