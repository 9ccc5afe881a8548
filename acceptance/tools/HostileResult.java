import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.json.Json;

/** Looks at what became of hostile input. Arguments: folder of the results, file of the ids that must be in events. */
final class HostileResult {
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode report = Json.mapper().readTree(folder.resolve("report.json").toFile());
        Set<String> missing = new TreeSet<>(Files.readAllLines(Path.of(arguments[1])));
        int good = missing.size();
        missing.removeAll(Results.members(folder).keySet());
        Map<String, Integer> reasons = reasons(folder);
        if (!missing.isEmpty()) {
            Results.fail(missing.size() + " of " + good + " good articles are in no event: " + missing);
        }
        checkAccounts(report, reasons);
        System.out.println(report.get("received") + " inputs, " + good + " good articles all in events, "
                + report.get("rejected") + " rejected: " + reasons);
    }

    private static Map<String, Integer> reasons(Path folder) throws IOException {
        Map<String, Integer> reasons = new TreeMap<>();
        for (JsonNode letter : Results.lines(folder.resolve("dead-letters.jsonl"))) {
            String reason = letter.path("reason").asText();
            if (!reason.matches("[a-z0-9]+(-[a-z0-9]+)*") || letter.path("detail").asText().isBlank()) {
                Results.fail("no readable reason: " + letter.toString().substring(0, Math.min(200, letter.toString().length())));
            }
            reasons.merge(reason, 1, Integer::sum);
        }
        return reasons;
    }

    private static void checkAccounts(JsonNode report, Map<String, Integer> reasons) {
        long sum = report.get("assigned").asLong()
                + report.get("versions").asLong()
                + report.get("duplicates").asLong()
                + report.get("withdrawn").asLong()
                + report.get("rejected").asLong();
        if (!report.get("accounted").asBoolean() || sum != report.get("received").asLong()) {
            Results.fail("the report does not add up: " + report);
        }
        if (reasons.values().stream().mapToInt(Integer::intValue).sum() != report.get("rejected").asInt()) {
            Results.fail("rejected and dead letters differ: " + report);
        }
        if (reasons.containsKey("not-enriched")) {
            Results.fail("enrichment failed on " + reasons.get("not-enriched") + " articles");
        }
    }
}
