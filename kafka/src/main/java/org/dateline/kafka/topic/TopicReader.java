package org.dateline.kafka.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads committed records of whole topics, as bytes, without a consumer group. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    /** Connects lazily. */
    public TopicReader(String bootstrap) {
        consumer = consumer(bootstrap, 2_000);
    }

    /**
     * Visits every committed record that the topic holds at the time of the call, partition after partition in itself
     * ordered, partitions interleaved.
     */
    public void scan(Topic<?, ?> topic, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        List<TopicPartition> partitions = assign(topic);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        pollTo(partitions, ends, visitor);
    }

    /** Every committed record that the topic holds; for topics known to be small. */
    public List<ConsumerRecord<byte[], byte[]>> readAll(Topic<?, ?> topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        scan(topic, records::add);
        return records;
    }

    /** Starts following a topic with {@link #poll}: from its beginning, or from what comes next. */
    public void follow(Topic<?, ?> topic, boolean fromBeginning) {
        List<TopicPartition> partitions = assign(topic);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position);
    }

    /** Follows one more topic, from its beginning or from what comes next. */
    public void add(Topic<?, ?> topic, boolean fromBeginning) {
        List<TopicPartition> added = partitions(topic);
        Set<TopicPartition> all = new HashSet<>(consumer.assignment());
        all.addAll(added);
        // positions of partitions that stay assigned are kept
        consumer.assign(all);
        if (fromBeginning) {
            consumer.seekToBeginning(added);
        } else {
            consumer.seekToEnd(added);
        }
        added.forEach(consumer::position);
    }

    /** The next records of the followed topic, none if nothing comes within {@code patience}. */
    public ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        return consumer.poll(patience);
    }

    @Override
    public void close() {
        consumer.close();
    }

    /**
     * Visits the committed records among the last offsets of each partition.
     *
     * @param offsets how many offsets back to look, transaction markers included
     * @return the number of partitions
     */
    public int visitLast(Topic<?, ?> topic, int offsets, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        List<TopicPartition> partitions = assign(topic);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - offsets)));
        pollTo(partitions, ends, visitor);
        return partitions.size();
    }

    static KafkaConsumer<byte[], byte[]> consumer(String bootstrap, int maxPollRecords) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        maxPollRecords),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private void pollTo(
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(POLL).forEach(visitor);
        }
    }

    private List<TopicPartition> assign(Topic<?, ?> topic) {
        List<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        return partitions;
    }

    private List<TopicPartition> partitions(Topic<?, ?> topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
