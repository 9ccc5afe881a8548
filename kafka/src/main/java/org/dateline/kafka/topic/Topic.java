package org.dateline.kafka.topic;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * A Kafka topic as it is declared, once: what it carries and how it is kept.
 *
 * @param <K> its keys
 * @param <V> its values
 * @param name the full name, {@code <namespace>.<name>.v<major>}
 * @param key serde of the keys
 * @param value serde of the values
 * @param width how many partitions it gets at creation
 * @param retention how long its records are kept
 */
public record Topic<K, V>(String name, Serde<K> key, Serde<V> value, Width width, Retention retention) {
    /** Longest record on any topic, in bytes. */
    public static final int MAX_RECORD_BYTES = 8 << 20;

    // The segment that is written to is not compacted; with segments that end by size alone, this bounds the excess.
    private static final int COMPACTED_SEGMENT_BYTES = 64 << 20;

    /**
     * Lets a topic take records of any time. A corpus tells its own time: with the broker's default of one hour, a
     * single record dated ahead would be refused on output and stall the stage that writes it, silently and for good.
     * Nor do segments end with a week of record time, as they do by default: a corpus may jump by months from record to
     * record, and each jump would cost a new segment with its indexes.
     */
    public static final Map<String, String> ANY_TIMESTAMP = Map.of(
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime",
            TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE),
            TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE),
            TopicConfig.SEGMENT_MS_CONFIG, Long.toString(Long.MAX_VALUE));

    /** How many partitions a topic has. */
    public enum Width {
        /** One: the topic is one order. */
        ONE,
        /** As many as the namespace is created with. */
        MANY
    }

    /** How long records are kept. */
    public enum Retention {
        /** For good: what can be replayed must not age away, and articles can be older than any default. */
        KEPT,
        /** The last record of each key. */
        COMPACTED
    }

    /** The broker's settings of this topic. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(ANY_TIMESTAMP);
        settings.put(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                retention == Retention.COMPACTED
                        ? TopicConfig.CLEANUP_POLICY_COMPACT
                        : TopicConfig.CLEANUP_POLICY_DELETE);
        if (retention == Retention.COMPACTED) {
            settings.put(TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(COMPACTED_SEGMENT_BYTES));
        }
        settings.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        settings.put(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
        return settings;
    }
}
