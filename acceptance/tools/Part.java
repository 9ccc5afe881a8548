import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A replay of a part has exactly the assignments of articles between two times, under the numbers that they had, and an
 * article that founds an event in both founds the same. Arguments: folder of the whole, folder of the part, from, to.
 */
final class Part {
    public static void main(String[] arguments) throws IOException {
        Instant from = Instant.parse(arguments[2]);
        Instant to = Instant.parse(arguments[3]);
        Map<Long, JsonNode> whole = firstDecisions(Path.of(arguments[0]));
        Map<Long, JsonNode> part = firstDecisions(Path.of(arguments[1]));
        whole.values().removeIf(each -> time(each).isBefore(from) || !time(each).isBefore(to));
        if (whole.isEmpty() || !whole.keySet().equals(part.keySet())) {
            Results.fail("the part has " + part.size() + " articles instead of " + whole.size());
        }
        int founded = 0;
        for (Map.Entry<Long, JsonNode> each : whole.entrySet()) {
            JsonNode other = part.get(each.getKey());
            if (isFounding(each.getValue()) && isFounding(other)) {
                founded++;
                if (!each.getValue().get("eventId").equals(other.get("eventId"))) {
                    Results.fail("the event of entry " + each.getKey() + " has another id");
                }
            }
        }
        System.out.println(part.size() + " articles in a part by time, " + founded + " events with the ids they had");
    }

    private static Map<Long, JsonNode> firstDecisions(Path folder) throws IOException {
        Map<Long, JsonNode> decisions = new TreeMap<>();
        for (JsonNode line : Results.lines(folder.resolve("assignments.jsonl"))) {
            if (line.has("decision") && !line.has("step")) {
                decisions.put(line.get("seq").asLong(), line);
            }
        }
        return decisions;
    }

    private static Instant time(JsonNode assignment) {
        return Instant.parse(assignment.get("time").asText());
    }

    private static boolean isFounding(JsonNode assignment) {
        return assignment.get("decision").get("kind").asText().equals("founded");
    }
}
