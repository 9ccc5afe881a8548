import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints an alert line for each material change, once. It reads the changes of every namespace that has been live over a
 * corpus, and goes on with another one when that is promoted. Usage, after a build:
 * {@code java -cp 'launcher/target/lib/*' examples/Alerts.java [BROKER [CORPUS]]}
 */
public final class Alerts {
    private static final TopicPartition LIVE = new TopicPartition("dateline.live.v1", 0);

    public static void main(String[] arguments) {
        String broker = arguments.length > 0 ? arguments[0] : "localhost:9092";
        String corpus = arguments.length > 1 ? arguments[1] : "news";
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker,
                "group.id", "example-alerts-java",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "isolation.level", "read_committed");
        Map<String, Object> groupless = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        Thread main = Thread.currentThread();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes);
                KafkaConsumer<byte[], byte[]> pointer = new KafkaConsumer<>(groupless, bytes, bytes)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(consumer, main)));
            pointer.assign(List.of(LIVE));
            pointer.seekToBeginning(List.of(LIVE));
            consumer.subscribe(Set.of(changesOf(corpus)));
            follow(corpus, pointer, consumer);
        } catch (WakeupException e) {
            // somebody has stopped it
        }
    }

    private static void follow(
            String corpus, KafkaConsumer<byte[], byte[]> pointer, KafkaConsumer<byte[], byte[]> consumer) {
        while (true) {
            for (ConsumerRecord<byte[], byte[]> record : pointer.poll(Duration.ofMillis(10))) {
                JsonNode live = json(record);
                if (live.get("corpus").asText().equals(corpus)) {
                    // what has been read is committed, so that it goes on there
                    consumer.subscribe(topics(live));
                }
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                alert(record);
            }
            commit(consumer);
        }
    }

    /** The changes of all that are or have been live: a record of the pointer names them. */
    private static Set<String> topics(JsonNode live) {
        Set<String> topics = new TreeSet<>();
        topics.add(changesOf(live.get("corpus").asText()));
        topics.add(changesOf(live.get("namespace").asText()));
        live.path("earlier").forEach(name -> topics.add(changesOf(name.asText())));
        return topics;
    }

    private static String changesOf(String namespace) {
        return namespace + ".event-changes.v1";
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
        // a replay made what has ce_replayof, or a namespace while another one was live
        if ("material".equals(header(record, "ce_significance")) && header(record, "ce_replayof") == null) {
            print(json(record), header(record, "ce_id"));
        }
    }

    private static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new ObjectMapper().readTree(record.value());
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
