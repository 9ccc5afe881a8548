package org.dateline.launcher.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;

/** The latest view of each event with all its member rows, sorted by event id. Merged events are in the one they lead to. */
final class EventLines {
    private final Topics topics;
    private final TopicReader reader;

    EventLines(Topics topics, TopicReader reader) {
        this.topics = topics;
        this.reader = reader;
    }

    long writeTo(LineWriter lines) throws IOException {
        SortedMap<String, byte[]> events = LatestRecords.of(reader, topics.events());
        SortedMap<String, byte[]> members = LatestRecords.of(reader, topics.eventMembers());
        for (Map.Entry<String, byte[]> event : events.entrySet()) {
            ObjectNode view = (ObjectNode) Json.mapper().readTree(event.getValue());
            if (view.has("mergedInto")) {
                continue;
            }
            ArrayNode articles = view.putArray("articles");
            // '0' is the character after '/', which ends the event id in a member's key
            for (byte[] member :
                    members.subMap(event.getKey() + "/", event.getKey() + "0").values()) {
                ObjectNode row = (ObjectNode) Json.mapper().readTree(member);
                row.remove("eventId");
                articles.add(row);
            }
            lines.line(Json.toBytes(view));
        }
        return lines.count();
    }
}
