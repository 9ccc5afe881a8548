import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints an alert line for each material change, once. It reads the changes of every namespace that has been live over a
 * corpus, and goes on with another one when that is promoted. Usage, after a build:
 * {@code java -cp 'launcher/target/lib/*' examples/Alerts.java [BROKER [CORPUS]]}
 */
public final class Alerts {
    public static void main(String[] arguments) throws Exception {
        String broker = arguments.length > 0 ? arguments[0] : "localhost:9092";
        String corpus = arguments.length > 1 ? arguments[1] : "news";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "example-alerts-java",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "isolation.level", "read_committed");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        Map<String, Object> groupless =
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest", "isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes);
                KafkaConsumer<byte[], byte[]> pointer = new KafkaConsumer<>(groupless, bytes, bytes)) {
            TopicPartition live = new TopicPartition("dateline.live.v1", 0);
            pointer.assign(List.of(live));
            pointer.seekToBeginning(List.of(live));
            consumer.subscribe(topics(corpus, null));
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : pointer.poll(Duration.ofMillis(10))) {
                    JsonNode moved = new ObjectMapper().readTree(record.value());
                    if (moved.get("corpus").asText().equals(corpus)) {
                        consumer.subscribe(topics(corpus, moved));
                    }
                }
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if ("material".equals(header(record, "ce_significance")) && header(record, "ce_replayof") == null) {
                        print(new ObjectMapper().readTree(record.value()), header(record, "ce_id"));
                    }
                }
                consumer.commitSync();
            }
        }
    }

    private static Set<String> topics(String corpus, JsonNode live) {
        Set<String> topics = new TreeSet<>(Set.of(corpus + ".event-changes.v1"));
        if (live != null) {
            topics.add(live.get("namespace").asText() + ".event-changes.v1");
            live.path("earlier").forEach(name -> topics.add(name.asText() + ".event-changes.v1"));
        }
        return topics;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return record.headers().lastHeader(name) == null ? null : new String(record.headers().lastHeader(name).value());
    }

    private static void print(JsonNode change, String id) {
        String what = StreamSupport.stream(change.get("changes").spliterator(), false)
                .map(one -> one.get("type").asText())
                .collect(Collectors.joining(", "));
        System.out.println(change.path("time").asText("-") + "  " + change.path("headline").asText() + "  [" + what + "]  " + id);
    }
}
