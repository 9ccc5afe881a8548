package org.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class KafkaOutcomeLogTest {
    @Test
    void connectsToTheBrokersOfTheApplication() {
        Map<String, Object> given =
                Map.of(StreamsConfig.APPLICATION_ID_CONFIG, "a", StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "one:1,two:2");
        Map<String, Object> parsed = new HashMap<>(new StreamsConfig(given).values());

        assertThat(KafkaOutcomeLog.brokers(given)).isEqualTo("one:1,two:2");
        assertThat(KafkaOutcomeLog.brokers(parsed)).isEqualTo("one:1,two:2");
    }
}
