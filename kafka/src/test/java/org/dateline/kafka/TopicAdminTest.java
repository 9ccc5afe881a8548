package org.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicAdminTest {
    private static final Topics TOPICS = Topics.of("admin");

    @TempDir
    private Path directory;

    @Test
    void isUnsettledAsLongAsATransactionIsOpen() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                KafkaProducer<byte[], byte[]> producer = transactional(broker)) {
            admin.create(TOPICS, 2);
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPICS.deadLetters().name(), new byte[] {1}))
                    .get();

            assertThat(admin.isSettled(TOPICS.all())).isFalse();
            producer.commitTransaction();
            await().until(() -> admin.isSettled(TOPICS.all()));
        }
    }

    @Test
    void saysWhereNoBrokerAnswers() {
        try (TopicAdmin admin = new TopicAdmin("localhost:1")) {
            assertThatThrownBy(() -> admin.check(Duration.ofSeconds(1)))
                    .isInstanceOf(KafkaException.class)
                    .hasMessage("no Kafka broker answers at localhost:1 within 1 s");
        }
    }

    private static KafkaProducer<byte[], byte[]> transactional(EmbeddedBroker broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap(), "transactional.id", "test"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
