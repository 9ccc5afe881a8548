import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.json.Json;

/** Reads the files that a run or an export leaves. */
final class Results {
    private Results() {}

    /** The objects of a file of JSON lines. */
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Json.mapper().readTree(line));
            }
        }
        return lines;
    }

    /** The member rows of all events by article id; an article that is in two of them is an error. */
    static Map<String, Member> members(Path folder) throws IOException {
        Map<String, Member> members = new TreeMap<>();
        for (JsonNode event : lines(folder.resolve("events.jsonl"))) {
            for (JsonNode row : event.get("articles")) {
                String id = row.get("articleId").asText();
                Member before = members.put(
                        id, new Member(event.get("eventId").asText(), row.path("copyOf").asText(null)));
                if (before != null) {
                    fail(id + " is in event " + before.eventId() + " and in " + event.get("eventId").asText());
                }
            }
        }
        return members;
    }

    /** Ends with code 1 and one line. */
    static void fail(String reason) {
        System.out.println(reason);
        System.exit(1);
    }

    /** Where an article is, and what it is a copy of (null: of nothing). */
    record Member(String eventId, String copyOf) {}
}
