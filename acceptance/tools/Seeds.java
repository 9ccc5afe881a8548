import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.json.Json;

/**
 * The seed articles. {@code groups RESULTS SEEDS} tells which of them share an event, {@code lines SEEDS ORDER} makes
 * JSON lines of them in an order such as 20314, {@code orders NUMBER SEED} makes different orders.
 */
final class Seeds {
    private static final List<String> DATES = List.of(
            "2026-01-12T18:00:00Z",
            "2026-01-12T21:30:00Z",
            "2026-01-13T09:00:00Z",
            "2026-01-13T15:45:00Z",
            "2025-05-04T12:00:00Z");

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "groups" -> System.out.println(groups(Path.of(arguments[1]), texts(Path.of(arguments[2]))));
            case "lines" -> lines(texts(Path.of(arguments[1])), arguments[2]);
            default -> orders(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** An article is told by the first sentences that its assignment quotes. */
    private static String groups(Path results, List<String> texts) throws IOException {
        Map<String, TreeSet<String>> events = new TreeMap<>();
        for (JsonNode line : Results.lines(results.resolve("assignments.jsonl"))) {
            if (line.get("type").asText().equals("assignment")) {
                events.computeIfAbsent(line.get("eventId").asText(), id -> new TreeSet<>()).add(name(line, texts));
            }
        }
        return events.values().stream().map(one -> String.join("+", one)).sorted().collect(Collectors.joining(" "));
    }

    private static String name(JsonNode assignment, List<String> texts) {
        String sentence = words(assignment.at("/contribution/sentences/0/text").asText());
        for (int i = 0; i < texts.size(); i++) {
            if (!sentence.isEmpty() && words(texts.get(i)).contains(sentence)) {
                return "00" + i;
            }
        }
        return "unknown";
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static void lines(List<String> texts, String order) {
        for (char digit : order.toCharArray()) {
            int number = digit - '0';
            System.out.println(Json.mapper()
                    .createObjectNode()
                    .put("id", "seed-" + number)
                    .put("text", texts.get(number))
                    .put("publishedAt", DATES.get(number)));
        }
    }

    private static void orders(int number, long seed) {
        Random random = new Random(seed);
        TreeSet<String> orders = new TreeSet<>();
        while (orders.size() < number) {
            List<String> order = Arrays.asList("0", "1", "2", "3", "4");
            Collections.shuffle(order, random);
            orders.add(String.join("", order));
        }
        orders.forEach(System.out::println);
    }
}
