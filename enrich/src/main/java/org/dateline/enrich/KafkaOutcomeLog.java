package org.dateline.enrich;

import java.util.Map;
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
        bootstrap = String.valueOf(applicationSettings.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
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
