package org.dateline.launcher.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/** The latest view of each event with all its member rows, sorted by event id. Merged events are in the one they lead to. */
final class EventLines {
    private static final byte[] ARTICLES = ",\"articles\":[".getBytes(UTF_8);
    private static final byte[] END = "]}".getBytes(UTF_8);
    // this can be nothing but the field: in a text the quotes are escaped
    private static final byte[] MERGED = ",\"mergedInto\":".getBytes(UTF_8);

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
            if (!contains(event.getValue(), MERGED)) {
                // '0' is the character after '/', which ends the event id in a member's key
                SortedMap<String, byte[]> rows = members.subMap(event.getKey() + "/", event.getKey() + "0");
                lines.line(joined(event.getKey(), event.getValue(), rows.values()));
            }
        }
        return lines.count();
    }

    /**
     * The view with the rows as its field {@code articles}, each without the event's id. Both are canonical already, so that
     * they are joined as they are.
     */
    static byte[] joined(String eventId, byte[] view, Collection<byte[]> rows) {
        byte[] id = ("{\"eventId\":\"" + eventId + "\",").getBytes(UTF_8);
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * view.length);
        line.write(view, 0, view.length - 1);
        line.writeBytes(ARTICLES);
        String separator = "{";
        for (byte[] row : rows) {
            if (!Arrays.equals(row, 0, Math.min(row.length, id.length), id, 0, id.length)) {
                throw new IllegalStateException("no row of event " + eventId + ": " + new String(row, UTF_8));
            }
            line.writeBytes(separator.getBytes(UTF_8));
            line.write(row, id.length, row.length - id.length);
            separator = ",{";
        }
        line.writeBytes(END);
        return line.toByteArray();
    }

    private static boolean contains(byte[] json, byte[] part) {
        for (int start = json.length - part.length; start >= 0; start--) {
            if (json[start] == part[0] && Arrays.equals(json, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
