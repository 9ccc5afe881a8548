import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints an alert line for each material change, once. Usage, after a build:
 * {@code java -cp 'launcher/target/lib/*' examples/Alerts.java [BROKER [NAMESPACE]]}
 */
public final class Alerts {
    public static void main(String[] arguments) {
        String broker = arguments.length > 0 ? arguments[0] : "localhost:9092";
        String namespace = arguments.length > 1 ? arguments[1] : "news";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "example-alerts-java",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "isolation.level", "read_committed");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        Thread main = Thread.currentThread();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(consumer, main)));
            consumer.subscribe(List.of(namespace + ".event-changes.v1"));
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    alert(record);
                }
                commit(consumer);
            }
        } catch (WakeupException e) {
            // somebody has stopped it
        }
    }

    /** Lets the batch that is being worked on come to its end. */
    private static void stop(KafkaConsumer<?, ?> consumer, Thread main) {
        consumer.wakeup();
        try {
            main.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void commit(KafkaConsumer<?, ?> consumer) {
        try {
            consumer.commitSync();
        } catch (WakeupException e) {
            consumer.commitSync();
            throw e;
        }
    }

    private static void alert(ConsumerRecord<byte[], byte[]> record) {
        if (!"material".equals(header(record, "ce_significance")) || header(record, "ce_replayof") != null) {
            return;
        }
        try {
            print(new ObjectMapper().readTree(record.value()), header(record, "ce_id"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return record.headers().lastHeader(name) == null ? null : new String(record.headers().lastHeader(name).value());
    }

    private static void print(JsonNode change, String id) {
        String what = StreamSupport.stream(change.get("changes").spliterator(), false)
                .map(one -> one.get("type").asText())
                .collect(Collectors.joining(", "));
        String headline = change.path("headline").asText(change.at("/cause/headline").asText(id));
        System.out.println(change.path("time").asText("-") + "  " + headline + "  [" + what + "]  " + id);
    }
}
