package org.dateline.kafka.stage;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.dateline.kafka.store.Changelogs;
import org.dateline.kafka.topic.Topic;

/** The Kafka Streams settings that every stage runs with. */
final class StreamsSettings {
    // An abandoned transaction holds read-committed readers back for this long.
    private static final int TRANSACTION_TIMEOUT_MS = 10_000;
    // Far above the transaction timeout: a commit that times out here can make Streams skip the records it has
    // buffered.
    private static final int MAX_BLOCK_MS = 300_000;
    // How long a dead instance is waited for before its partitions go to another.
    private static final int SESSION_TIMEOUT_MS = 6_000;
    private static final int HEARTBEAT_MS = 1_500;
    // An enriched article fills the default of 16 KB alone.
    private static final int BATCH_BYTES = 128 << 10;
    private static final int BUFFERED_RECORDS = 500;
    // Enough to write once what is written again within a commit. Not more: each entry holds the whole source record it
    // was written under (as of Kafka 4.3), so that the default came to 100 MB of enriched articles.
    private static final int CACHE_BYTES = 256 << 10;
    private static final int IN_FLIGHT_BYTES = 16 << 20;

    private StreamsSettings() {}

    static Properties of(Stage stage, StageSettings settings, Changelogs changelogs) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, stage.applicationId(settings.namespace()));
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.ACCEPTABLE_RECOVERY_LAG_CONFIG, 0L);
        properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, BUFFERED_RECORDS);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
        properties.put(Changelogs.CONFIG, changelogs);
        addConsumer(properties, settings);
        addProducer(properties, settings);
        addInternalTopics(properties);
        return properties;
    }

    private static void addConsumer(Properties properties, StageSettings settings) {
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instance());
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_MS);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    }

    private static void addProducer(Properties properties, StageSettings settings) {
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_TIMEOUT_MS);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG), MAX_BLOCK_MS);
        // Nobody reads a record before its commit, which sends what is left at once: few large requests cost less.
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
                settings.commitInterval().toMillis());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), IN_FLIGHT_BYTES);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG),
                settings.compressed() ? "lz4" : "none");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MAX_RECORD_BYTES);
    }

    private static void addInternalTopics(Properties properties) {
        Topic.ANY_TIMESTAMP.forEach((name, value) -> properties.put(StreamsConfig.topicPrefix(name), value));
        properties.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(Topic.MAX_RECORD_BYTES));
    }
}
