package org.dateline.kafka.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.protocol.MessageUtil;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.coordinator.transaction.generated.TransactionLogKey;
import org.apache.kafka.coordinator.transaction.generated.TransactionLogValue;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HangingTransactionsTest {
    private static final Topics TOPICS = Topics.of("hanging");
    private static final String GROUP = "hanging-enrich";
    private static final String TRANSACTIONAL_ID = GROUP + "-1";
    private static final TopicPartition WRITTEN =
            new TopicPartition(TOPICS.deadLetters().name(), 0);
    private static final byte COMPLETE_COMMIT = 4;
    private static final byte COMPLETE_ABORT = 5;

    @TempDir
    private Path directory;

    @Test
    void commitsWhatTheCoordinatorHasCommitted() throws Exception {
        leaveOpen(COMPLETE_COMMIT, WRITTEN.topic());

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            assertThat(end(broker))
                    .extracting(TopicPartition::topic)
                    .containsExactlyInAnyOrder(WRITTEN.topic(), Topic.GROUP_METADATA_TOPIC_NAME);

            assertThat(admin.isSettled(List.of(TOPICS.deadLetters()))).isTrue();
            assertThat(committedRecords(broker)).isEqualTo(1);
            assertThat(admin.committed(GROUP)).containsEntry(WRITTEN, 7L);
            assertThat(end(broker)).isEmpty();
        }
    }

    @Test
    void abortsWhatTheCoordinatorHasAborted() throws Exception {
        leaveOpen(COMPLETE_ABORT, WRITTEN.topic());

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            assertThat(end(broker)).hasSize(2);

            assertThat(admin.isSettled(List.of(TOPICS.deadLetters()))).isTrue();
            assertThat(committedRecords(broker)).isZero();
            assertThat(admin.committed(GROUP)).isEmpty();
        }
    }

    @Test
    void looksWhereALiveShadowWritesToo() throws Exception {
        String order = Topics.of("corpus").articleOrder().name();
        leaveOpen(COMPLETE_COMMIT, order, Topics.LIVE.name());

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT)) {
            assertThat(end(broker)).extracting(TopicPartition::topic).contains(order, Topics.LIVE.name());
        }
    }

    @Test
    void leavesAloneWhatIsUnderWay() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                KafkaProducer<byte[], byte[]> producer = begun(broker, admin, WRITTEN.topic())) {
            assertThat(end(broker)).isEmpty();

            producer.commitTransaction();

            // a commit is decided before its markers are written
            await().untilAsserted(() -> assertThat(committedRecords(broker)).isEqualTo(1));
        }
    }

    @Test
    void leavesAloneWhatIsOfOthers() throws Exception {
        leaveOpen(COMPLETE_COMMIT, WRITTEN.topic());

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT)) {
            assertThat(HangingTransactions.end(broker.bootstrap(), "hang", List.of(GROUP)))
                    .isEmpty();
        }
    }

    @Test
    void doesNotGuessHowWhatNobodyKnowsAnyMoreHasEnded() throws Exception {
        leaveOpen(COMPLETE_COMMIT, WRITTEN.topic());

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                KafkaProducer<byte[], byte[]> successor = transactional(broker)) {
            successor.initTransactions();

            assertThat(end(broker)).isEmpty();

            assertThat(admin.isSettled(List.of(TOPICS.deadLetters()))).isFalse();
        }
    }

    @Test
    void doesNotStopAStartWhereNoBrokerAnswers() {
        assertThat(HangingTransactions.end("localhost:1", "hanging", List.of(GROUP)))
                .isEmpty();
    }

    private static List<TopicPartition> end(EmbeddedBroker broker) {
        return HangingTransactions.end(broker.bootstrap(), "hanging", List.of(GROUP));
    }

    /** Leaves behind what a broker does that forgets the markers of a transaction: open here, over at the coordinator. */
    private void leaveOpen(byte status, String... topics) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
                TopicAdmin admin = new TopicAdmin(broker.bootstrap());
                KafkaProducer<byte[], byte[]> coordinator = coordinator(broker)) {
            begun(broker, admin, topics).close(Duration.ZERO); // with more time it would abort
            coordinator.send(entry(status, description(broker))).get();
        }
    }

    private static KafkaProducer<byte[], byte[]> begun(EmbeddedBroker broker, TopicAdmin admin, String... topics)
            throws Exception {
        admin.create(TOPICS, 1);
        admin.create(Topics.of("corpus"), 1);
        KafkaProducer<byte[], byte[]> producer = transactional(broker);
        producer.initTransactions();
        producer.beginTransaction();
        for (String topic : topics) {
            producer.send(new ProducerRecord<>(topic, new byte[] {0}, new byte[] {1}))
                    .get();
        }
        producer.sendOffsetsToTransaction(Map.of(WRITTEN, new OffsetAndMetadata(7)), group(broker));
        return producer;
    }

    private static ConsumerGroupMetadata group(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "group.id", GROUP);
        try (KafkaConsumer<byte[], byte[]> member =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return member.groupMetadata();
        }
    }

    /** Kafka lets clients of this name write to its own topics. */
    private static KafkaProducer<byte[], byte[]> coordinator(EmbeddedBroker broker) {
        return producer(Map.of("bootstrap.servers", broker.bootstrap(), "client.id", "__admin_client"));
    }

    private static KafkaProducer<byte[], byte[]> transactional(EmbeddedBroker broker) {
        return producer(Map.of("bootstrap.servers", broker.bootstrap(), "transactional.id", TRANSACTIONAL_ID));
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static TransactionDescription description(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            return admin.describeTransactions(Set.of(TRANSACTIONAL_ID))
                    .description(TRANSACTIONAL_ID)
                    .get();
        }
    }

    private static ProducerRecord<byte[], byte[]> entry(byte status, TransactionDescription open) {
        TransactionLogValue value = new TransactionLogValue()
                .setProducerId(open.producerId())
                .setPreviousProducerId(open.producerId())
                .setProducerEpoch((short) (open.producerEpoch() + 1))
                .setTransactionTimeoutMs((int) open.transactionTimeoutMs())
                .setTransactionStatus(status)
                .setTransactionPartitions(List.of())
                .setTransactionStartTimestampMs(open.transactionStartTimeMs().orElseThrow())
                .setTransactionLastUpdateTimestampMs(
                        open.transactionStartTimeMs().orElseThrow())
                .setClientTransactionVersion((short) 2);
        TransactionLogKey key = new TransactionLogKey().setTransactionalId(TRANSACTIONAL_ID);
        return new ProducerRecord<>(
                Topic.TRANSACTION_STATE_TOPIC_NAME,
                Math.floorMod(TRANSACTIONAL_ID.hashCode(), 5),
                MessageUtil.toVersionPrefixedBytes((short) 0, key),
                MessageUtil.toVersionPrefixedBytes((short) 1, value));
    }

    private static int committedRecords(EmbeddedBroker broker) {
        try (TopicReader reader = new TopicReader(broker.bootstrap())) {
            return reader.readAll(TOPICS.deadLetters()).size();
        }
    }
}
