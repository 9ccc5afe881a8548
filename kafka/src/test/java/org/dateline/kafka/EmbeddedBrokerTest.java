package org.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.letter.DeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    private static final Topics TOPICS = Topics.of("test");

    @TempDir
    private Path directory;

    @Test
    void keepsItsTopicsAndRecordsOverARestart() throws Exception {
        DeadLetter letter =
                DeadLetters.letter("ingest", "no-content", "nothing in it", "a.jsonl:1", null, new byte[] {7});

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT)) {
            create(broker, 3);
            send(broker, letter);
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicReader reader = new TopicReader(broker.bootstrap())) {
            assertThat(create(broker, 5)).as("existing topics keep their width").isEqualTo(3);
            ConsumerRecord<byte[], byte[]> found =
                    reader.readAll(TOPICS.deadLetters()).get(0);
            DeadLetter read = DeadLetters.read(found.key(), found.value(), found.headers());
            assertThat(read).usingRecursiveComparison().isEqualTo(letter);
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("one"), EmbeddedBroker.ANY_PORT)) {
            int taken = Integer.parseInt(broker.bootstrap().replaceAll(".*:", ""));

            assertThatThrownBy(() -> EmbeddedBroker.start(directory.resolve("two"), taken))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("port " + taken);
        }
    }

    private static int create(EmbeddedBroker broker, int partitions) {
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            admin.check(Duration.ofSeconds(30));
            return admin.create(TOPICS, partitions);
        }
    }

    private static void send(EmbeddedBroker broker, DeadLetter letter) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                java.util.Map.of("bootstrap.servers", broker.bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> record = DeadLetters.producerRecord(TOPICS.deadLetters(), letter, 0);
            producer.send(record).get();
        }
    }
}
