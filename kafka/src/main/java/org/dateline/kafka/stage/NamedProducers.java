package org.dateline.kafka.stage;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.dateline.kafka.store.ChangelogEnds;
import org.dateline.kafka.store.Changelogs;

/**
 * The clients of a stage, whose transactions are named after its instance. Kafka Streams names them after a process id
 * that is new at each start of a stage without stores: the transaction that a killed process leaves behind would then
 * hold its readers back until it times out. Under the name it had, the next start ends it at once.
 */
final class NamedProducers implements KafkaClientSupplier {
    private final String name;
    private final Changelogs changelogs;
    private final ChangelogEnds ends = new ChangelogEnds();

    /**
     * Names transactions after this instance of an application.
     */
    NamedProducers(String applicationId, String instance) {
        name = applicationId + "-" + instance;
        changelogs = new Changelogs(ends);
    }

    /** What the stores of the stage learn through these clients. */
    Changelogs changelogs() {
        return changelogs;
    }

    @Override
    public Admin getAdmin(Map<String, Object> settings) {
        Admin admin = Admin.create(settings);
        ends.through(admin);
        return admin;
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> settings) {
        return new CommitTellingProducer(named(settings), changelogs);
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> settings) {
        return getConsumer(settings);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> settings) {
        return getConsumer(settings);
    }

    /** Streams' own name ends in the number of the thread, which stays. */
    Map<String, Object> named(Map<String, Object> settings) {
        String given = (String) settings.get(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        Map<String, Object> named = new HashMap<>(settings);
        named.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name + given.substring(given.lastIndexOf('-')));
        return named;
    }
}
