import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints an alert line for each material change, once. Usage, after a build:
 * {@code java -cp 'launcher/target/lib/*' examples/Alerts.java [BROKER [NAMESPACE]]}
 */
public final class Alerts {
    public static void main(String[] arguments) throws Exception {
        String broker = arguments.length > 0 ? arguments[0] : "localhost:9092";
        String namespace = arguments.length > 1 ? arguments[1] : "news";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "example-alerts-java",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "isolation.level", "read_committed");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            consumer.subscribe(List.of(namespace + ".event-changes.v1"));
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if ("material".equals(header(record, "ce_significance")) && header(record, "ce_replayof") == null) {
                        print(new ObjectMapper().readTree(record.value()), header(record, "ce_id"));
                    }
                }
                consumer.commitSync();
            }
        }
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
