package org.dateline.enrich.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.event.Event;
import org.dateline.model.event.RelatedEvent;

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
        return new RelatedRow(rowOrNull == null ? List.of() : new RowReader(rowOrNull).list(RelatedRow::event));
    }

    /** Null where there is nothing to remember. */
    byte[] toBytes() {
        return events.isEmpty()
                ? null
                : new RowWriter().list(events, RelatedRow::write).toBytes();
    }

    private static void write(RowWriter row, RelatedEvent event) {
        row.text(event.eventId())
                .text(event.headline())
                .unsigned(event.daysApart() == null ? 0 : event.daysApart() + 1L);
        row.list(event.people(), RowWriter::text)
                .list(event.places(), RowWriter::text)
                .text(event.quote());
    }

    private static RelatedEvent event(RowReader row) {
        String eventId = row.text();
        String headline = row.text();
        int days = row.count() - 1;
        return new RelatedEvent(
                eventId,
                headline,
                days < 0 ? null : days,
                row.list(RowReader::text),
                row.list(RowReader::text),
                row.text());
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
