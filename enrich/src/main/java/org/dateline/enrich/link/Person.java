package org.dateline.enrich.link;

import java.util.Comparator;
import java.util.TreeSet;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;

/** Somebody whom an article names in full, by all the full names that it has. */
final class Person {
    private static final Comparator<PersonName> SHORTEST_FIRST =
            Comparator.comparingInt((PersonName name) -> name.words().size()).thenComparing(PersonName::key);

    private final TreeSet<PersonName> names = new TreeSet<>(SHORTEST_FIRST);

    void add(PersonName name) {
        names.add(name);
    }

    /** Of several full names the shortest, which other articles have most likely. */
    String entityId() {
        return EntityId.named(EntityType.PERSON, names.first().key());
    }
}
