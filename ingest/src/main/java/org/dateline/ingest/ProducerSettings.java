package org.dateline.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.dateline.kafka.topic.Topic;

/** Settings of the producer: nothing lost, nothing twice, nothing out of order, and large batches. */
final class ProducerSettings {
    /** How long an article waits for others; several times less than a stage's commit interval. */
    private static final int LINGER_MS = 10;

    private static final int BATCH_BYTES = 128 << 10;

    /** Everything that is not acknowledged yet; {@code send} waits while it is full. */
    private static final long IN_FLIGHT_BYTES = 32L << 20;

    private ProducerSettings() {}

    static Map<String, Object> of(String bootstrap) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        // not transactional: transaction markers would take offsets, and the clusterer takes a gap for a loss
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, IN_FLIGHT_BYTES);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        return settings;
    }
}
