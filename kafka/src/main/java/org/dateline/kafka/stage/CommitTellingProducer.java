package org.dateline.kafka.stage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dateline.kafka.store.Changelogs;

/** A producer that tells what its transactions have written to changelogs, once each is committed. */
final class CommitTellingProducer extends KafkaProducer<byte[], byte[]> {
    private final Changelogs changelogs;
    private final Map<TopicPartition, Long> written = new ConcurrentHashMap<>();

    CommitTellingProducer(Map<String, Object> settings, Changelogs changelogs) {
        super(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.changelogs = changelogs;
    }

    @Override
    public void beginTransaction() {
        written.clear();
        super.beginTransaction();
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> produced, Callback callback) {
        return super.send(produced, changelogs.concern(produced.topic()) ? noting(callback) : callback);
    }

    private Callback noting(Callback callback) {
        return (metadata, failure) -> {
            if (failure == null) {
                written.merge(new TopicPartition(metadata.topic(), metadata.partition()), metadata.offset(), Math::max);
            }
            callback.onCompletion(metadata, failure);
        };
    }

    @Override
    public void commitTransaction() {
        super.commitTransaction();
        changelogs.committed(written);
        written.clear();
    }
}
