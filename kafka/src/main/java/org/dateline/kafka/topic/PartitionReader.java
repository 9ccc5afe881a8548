package org.dateline.kafka.topic;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The committed records that one partition holds when this is made, one after the other, with little in memory. */
public final class PartitionReader implements Iterator<ConsumerRecord<byte[], byte[]>>, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final long end;
    private Iterator<ConsumerRecord<byte[], byte[]>> polled = Collections.emptyIterator();

    /** From the first record on. */
    public PartitionReader(String bootstrap, Topic<?, ?> topic, int partition) {
        consumer = TopicReader.consumer(bootstrap, 200);
        this.partition = new TopicPartition(topic.name(), partition);
        List<TopicPartition> assigned = List.of(this.partition);
        consumer.assign(assigned);
        consumer.seekToBeginning(assigned);
        end = consumer.endOffsets(assigned).get(this.partition);
    }

    @Override
    public boolean hasNext() {
        while (!polled.hasNext() && consumer.position(partition) < end) {
            polled = consumer.poll(POLL).iterator();
        }
        return polled.hasNext();
    }

    @Override
    public ConsumerRecord<byte[], byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return polled.next();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
