package org.dateline.enrich.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.json.Json;

/**
 * A row of the table of related events.
 *
 * @param events in the order they were noticed, at most {@link Event#MAX_RELATED}
 */
record RelatedRow(List<RelatedEvent> events) {
    static byte[] key(String eventId) {
        return eventId.getBytes(StandardCharsets.UTF_8);
    }

    static RelatedRow of(byte[] rowOrNull) {
        try {
            return new RelatedRow(
                    rowOrNull == null
                            ? List.of()
                            : Json.fromBytes(rowOrNull, Relation.class).related());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null where there is nothing to remember. */
    byte[] toBytes() {
        return events.isEmpty() ? null : Json.toBytes(new Relation(0, null, null, 1, events));
    }

    boolean isFull() {
        return events.size() >= Event.MAX_RELATED;
    }

    boolean has(String eventId) {
        return find(eventId) != null;
    }

    /** Null where it is not among them. */
    RelatedEvent find(String eventId) {
        return events.stream()
                .filter(event -> event.eventId().equals(eventId))
                .findFirst()
                .orElse(null);
    }

    RelatedRow without(String eventId) {
        return new RelatedRow(events.stream()
                .filter(event -> !event.eventId().equals(eventId))
                .toList());
    }

    /** In the place of the same event, else at the end while there is room. */
    RelatedRow with(RelatedEvent event) {
        List<RelatedEvent> all = new ArrayList<>(events);
        all.replaceAll(each -> each.eventId().equals(event.eventId()) ? event : each);
        if (!has(event.eventId()) && !isFull()) {
            all.add(event);
        }
        return new RelatedRow(List.copyOf(all));
    }
}
