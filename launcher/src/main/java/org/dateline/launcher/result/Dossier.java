package org.dateline.launcher.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.dateline.model.json.Json;

/**
 * All there is about one event.
 *
 * @param event its latest view
 * @param members its articles, in the order they came
 * @param changes what happened to it, in order
 */
public record Dossier(Event event, List<EventMember> members, List<EventChange> changes) {
    /** Every event of a namespace but those merged into others, in no order that means anything. */
    public static List<Dossier> all(Topics topics, TopicReader reader) {
        Map<String, List<EventMember>> members = new HashMap<>();
        LatestRecords.of(reader, topics.eventMembers()).values().forEach(row -> {
            EventMember member = read(row, EventMember.class);
            members.computeIfAbsent(member.eventId(), id -> new ArrayList<>()).add(member);
        });
        Map<String, List<EventChange>> changes = new HashMap<>();
        reader.scan(topics.eventChanges(), record -> {
            EventChange change = read(record.value(), EventChange.class);
            changes.computeIfAbsent(change.eventId(), id -> new ArrayList<>()).add(change);
        });
        SortedMap<String, byte[]> events = LatestRecords.of(reader, topics.events());
        return events.entrySet().stream()
                .map(event -> new Dossier(
                        read(event.getValue(), Event.class),
                        members.getOrDefault(event.getKey(), List.of()),
                        changes.getOrDefault(event.getKey(), List.of())))
                .filter(dossier -> dossier.event().mergedInto() == null)
                .toList();
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.fromBytes(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
