import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.EventChange;
import org.dateline.model.json.Json;
import org.dateline.model.order.OrderEntry;

/**
 * What a follower of the live namespace has printed is each change of whatever was live at its entry of the order, once.
 * Arguments: bootstrap, corpus, file of the follower, seconds it has to catch up, the other namespaces.
 */
final class Turns {
    public static void main(String[] arguments) throws Exception {
        TreeMap<Long, String> turns = new TreeMap<>(Map.of(0L, arguments[1]));
        List<String> namespaces = new ArrayList<>(List.of(arguments).subList(4, arguments.length));
        namespaces.add(arguments[1]);
        List<String> expected = new ArrayList<>();
        try (TopicReader reader = new TopicReader(arguments[0])) {
            for (var record : reader.readAll(Topics.of(arguments[1]).articleOrder())) {
                if (Json.fromBytes(record.value(), OrderEntry.class) instanceof OrderEntry.Handover handover) {
                    turns.put(handover.seq(), handover.to());
                }
            }
            for (String namespace : namespaces) {
                for (var record : reader.readAll(Topics.of(namespace).eventChanges())) {
                    long seq = Json.fromBytes(record.value(), EventChange.class).seq();
                    if (turns.lowerEntry(seq).getValue().equals(namespace)) {
                        expected.add(new String(record.value(), UTF_8));
                    }
                }
            }
        }
        expected.sort(null);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[3]));
        List<String> printed = printed(arguments[2]);
        while (printed.size() < expected.size() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(500);
            printed = printed(arguments[2]);
        }
        if (!printed.equals(expected)) {
            Results.fail("the consumer has " + printed.size() + " changes, " + printed.stream().distinct().count()
                    + " different ones, instead of " + expected.size());
        }
        System.out.println((turns.size() - 1) + " handovers, a consumer has each of " + expected.size() + " changes once");
    }

    private static List<String> printed(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith("{"))
                .sorted()
                .toList();
    }
}
