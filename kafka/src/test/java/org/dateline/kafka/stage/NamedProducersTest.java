package org.dateline.kafka.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class NamedProducersTest {
    private final NamedProducers producers = new NamedProducers("news-enrich", "2");

    @Test
    void namesTransactionsTheSameAtEveryStart() {
        Map<String, Object> first = named("news-enrich-11111111-aaaa-4999-8513-9ebbaa978fc4-3");
        Map<String, Object> second = named("news-enrich-22222222-bbbb-4999-8513-9ebbaa978fc4-3");

        assertThat(first).isEqualTo(second).containsEntry("transactional.id", "news-enrich-2-3");
    }

    @Test
    void keepsThreadsAndOtherSettingsApart() {
        Map<String, Object> named = named("news-enrich-11111111-aaaa-4999-8513-9ebbaa978fc4-4");

        assertThat(named).containsEntry("transactional.id", "news-enrich-2-4").containsEntry("linger.ms", 5);
    }

    private Map<String, Object> named(String byStreams) {
        return producers.named(Map.of("transactional.id", byStreams, "linger.ms", 5));
    }
}
