package org.dateline.kafka.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.store.ChangelogEnd;
import org.dateline.kafka.store.Changelogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTellingProducerTest {
    private static final String CHANGELOG = "news-cluster-rows-changelog";
    private static final String OTHER = "news.events";

    @TempDir
    private Path directory;

    private final Map<TopicPartition, Long> told = new HashMap<>();
    private final Changelogs changelogs = new Changelogs(partition -> ChangelogEnd.NONE);

    @Test
    void tellsTheLastOffsetsOfWhatIsCommitted() throws Exception {
        for (TopicPartition partition : List.of(partition(0), partition(1), new TopicPartition(OTHER, 0))) {
            changelogs.listen(partition, offset -> told.put(partition, offset));
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT)) {
            makeTopics(broker);
            try (CommitTellingProducer producer = producer(broker)) {
                producer.initTransactions();
                producer.beginTransaction();
                send(producer, CHANGELOG, 0);
                send(producer, CHANGELOG, 0);
                send(producer, CHANGELOG, 1);
                send(producer, OTHER, 0);
                producer.commitTransaction();
                assertThat(told).isEqualTo(Map.of(partition(0), 1L, partition(1), 0L));

                told.clear();
                producer.beginTransaction();
                send(producer, CHANGELOG, 1);
                producer.flush();
                producer.abortTransaction();
                producer.beginTransaction();
                // behind two records and the marker of the commit
                send(producer, CHANGELOG, 0);
                producer.commitTransaction();
                assertThat(told).isEqualTo(Map.of(partition(0), 3L));
            }
        }
    }

    private static void makeTopics(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(CHANGELOG, 2, (short) 1), new NewTopic(OTHER, 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private CommitTellingProducer producer(EmbeddedBroker broker) {
        return new CommitTellingProducer(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrap(),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "news-cluster-1"),
                changelogs);
    }

    private static void send(CommitTellingProducer producer, String topic, int partition) {
        assertThat(producer.send(new ProducerRecord<>(topic, partition, null, new byte[1]), (metadata, failure) -> {}))
                .isNotNull();
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(CHANGELOG, number);
    }
}
