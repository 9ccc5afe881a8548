package org.dateline.launcher.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicReader;

/** What a compacted topic comes to: the last value of each key, sorted by key. */
final class LatestRecords {
    private LatestRecords() {}

    static SortedMap<String, byte[]> of(TopicReader reader, Topic<?, ?> topic) {
        SortedMap<String, byte[]> latest = new TreeMap<>();
        reader.scan(topic, record -> put(latest, record));
        return latest;
    }

    private static void put(SortedMap<String, byte[]> latest, ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), UTF_8);
        if (record.value() == null) {
            latest.remove(key);
        } else {
            latest.put(key, record.value());
        }
    }
}
