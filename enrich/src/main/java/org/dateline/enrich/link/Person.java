package org.dateline.enrich.link;

import java.util.Comparator;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;

/** Somebody whom an article names in full, by all the full names that it has. */
final class Person {
    private static final Comparator<PersonName> SHORTEST_FIRST =
            Comparator.comparingInt((PersonName name) -> name.words().size()).thenComparing(PersonName::key);

    private PersonName shortest;
    private String entityId;

    /** Adds a full name of the person; all of them before the id is asked for. */
    void add(PersonName name) {
        shortest = shortest == null || SHORTEST_FIRST.compare(name, shortest) < 0 ? name : shortest;
    }

    /** Of several full names the shortest, which other articles have most likely. */
    String entityId() {
        entityId = entityId == null ? EntityId.named(EntityType.PERSON, shortest.key()) : entityId;
        return entityId;
    }
}
