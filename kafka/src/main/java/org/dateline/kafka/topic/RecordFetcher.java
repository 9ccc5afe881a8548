package org.dateline.kafka.topic;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Fetches single committed records of one partition by their offset. */
public final class RecordFetcher implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;

    /** Connects lazily. */
    public RecordFetcher(String bootstrap, Topic<?, ?> topic, int partition) {
        consumer = TopicReader.consumer(bootstrap, 1);
        this.partition = new TopicPartition(topic.name(), partition);
        consumer.assign(List.of(this.partition));
    }

    /**
     * The value of the record at this offset.
     *
     * @throws KafkaException where no such record comes within two minutes
     */
    public byte[] value(long offset) {
        // records polled one by one come from what one fetch has brought, so that neighbours cost little
        if (consumer.position(partition) != offset) {
            consumer.seek(partition, offset);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() == offset) {
                    return record.value();
                }
            }
        }
        throw new KafkaException("no record at offset " + offset + " of " + partition);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
