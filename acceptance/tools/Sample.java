import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds the events of the sample against its labels. Arguments: folder of the results, the labelled file. */
final class Sample {
    private static final List<List<String>> LOOK_ALIKES = List.of(
            List.of("call-halldal-haugsvaer-january", "call-halldal-haugsvaer-march"),
            List.of("quake-ancoraya", "quake-quellomayo"),
            List.of("resign-mobility-vannoorden", "resign-agriculture-lauwens"),
            List.of("rates-chile-march", "rates-peru-march"),
            List.of("mayor-port-alden", "auction-gull-rock-light"));
    private static final String CORRECTED = "hp-0008";

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Results.Member> members = Results.members(folder);
        Map<String, String> clusters = new TreeMap<>();
        Map<String, String> origins = new TreeMap<>();
        for (JsonNode line : Results.lines(Path.of(arguments[1]))) {
            String id = line.get("id").asText();
            clusters.put(id, line.get("cluster").asText());
            if (line.hasNonNull("copyOf")) {
                origins.put(id, line.get("copyOf").asText());
            }
        }
        if (!clusters.keySet().equals(members.keySet())) {
            Results.fail("the events do not hold exactly the articles of the sample");
        }
        System.out.printf(
                Locale.ROOT,
                "B-cubed F1 %.3f over %d events (labelled: %d), %d of %d copies under the labelled origin%n",
                bCubed(members, clusters),
                members.values().stream().map(Results.Member::eventId).distinct().count(),
                new HashSet<>(clusters.values()).size(),
                origins.keySet().stream()
                        .filter(copy -> origins.get(copy).equals(members.get(copy).copyOf()))
                        .count(),
                origins.size());
        checkCopies(members, origins);
        checkCorrection(folder, members.get(CORRECTED).eventId());
        checkLookAlikes(members, clusters);
    }

    private static void checkLookAlikes(Map<String, Results.Member> members, Map<String, String> clusters) {
        for (List<String> pair : LOOK_ALIKES) {
            Set<String> both = events(members, clusters, pair.get(0));
            both.retainAll(events(members, clusters, pair.get(1)));
            if (!both.isEmpty()) {
                Results.fail(pair.get(0) + " and " + pair.get(1) + " share " + both);
            }
        }
    }

    private static Set<String> events(
            Map<String, Results.Member> members, Map<String, String> clusters, String cluster) {
        Set<String> events = new HashSet<>();
        members.forEach((id, member) -> {
            if (clusters.get(id).equals(cluster)) {
                events.add(member.eventId());
            }
        });
        return events;
    }

    private static void checkCopies(Map<String, Results.Member> members, Map<String, String> origins) {
        for (Map.Entry<String, String> copy : origins.entrySet()) {
            Results.Member member = members.get(copy.getKey());
            // which of two equal texts came first is not the label's to say
            boolean other = copy.getKey().equals(members.get(copy.getValue()).copyOf());
            if (member.copyOf() == null && !other) {
                Results.fail(copy.getKey() + " is not folded as a copy (of " + copy.getValue() + ")");
            }
        }
    }

    private static void checkCorrection(Path folder, String eventId) throws IOException {
        for (JsonNode change : Results.lines(folder.resolve("changes.jsonl"))) {
            if (change.get("eventId").asText().equals(eventId)) {
                for (JsonNode one : change.get("changes")) {
                    if (one.get("type").asText().equals("revised")) {
                        return;
                    }
                }
            }
        }
        Results.fail("the correction of " + CORRECTED + " is no revision of " + eventId);
    }

    /** Bagga and Baldwin (1998): precision and recall of each article's event, averaged over the articles. */
    private static double bCubed(Map<String, Results.Member> members, Map<String, String> clusters) {
        double precision = 0;
        double recall = 0;
        for (String one : members.keySet()) {
            int event = 0;
            int cluster = 0;
            int both = 0;
            for (String other : members.keySet()) {
                boolean sameEvent = members.get(one).eventId().equals(members.get(other).eventId());
                boolean sameCluster = clusters.get(one).equals(clusters.get(other));
                event += sameEvent ? 1 : 0;
                cluster += sameCluster ? 1 : 0;
                both += sameEvent && sameCluster ? 1 : 0;
            }
            precision += (double) both / event / members.size();
            recall += (double) both / cluster / members.size();
        }
        return 2 * precision * recall / (precision + recall);
    }
}
