package org.dateline.enrich;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.dateline.enrich.order.OutcomeLog;
import org.dateline.kafka.topic.RecordFetcher;
import org.dateline.kafka.topic.Topic;

/** Reads outcomes again from their topic; connects only when that is needed, which is after a crash. */
final class KafkaOutcomeLog implements OutcomeLog, AutoCloseable {
    private final Topic<?, ?> topic;
    private final String bootstrap;
    private RecordFetcher fetcher;

    KafkaOutcomeLog(Topic<?, ?> topic, Map<String, Object> applicationSettings) {
        this.topic = topic;
        bootstrap = brokers(applicationSettings);
    }

    /** The brokers as they were given: Kafka Streams hands them over parsed, as a list. */
    static String brokers(Map<String, Object> applicationSettings) {
        Object brokers = applicationSettings.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
        if (brokers instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return String.valueOf(brokers);
    }

    @Override
    public byte[] at(long offset) {
        if (fetcher == null) {
            fetcher = new RecordFetcher(bootstrap, topic, 0);
        }
        return fetcher.value(offset);
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
            fetcher = null;
        }
    }
}
