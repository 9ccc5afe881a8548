package org.dateline.kafka.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the stores of a stage learn that a transaction is committed. Kafka Streams tells them only when a task is closed
 * (as of Kafka 4.3), though what was committed before is what a store may keep over a kill.
 */
public final class Commits {
    /** The setting under which stores find them. */
    public static final String CONFIG = "dateline.commits";

    private final Map<TopicPartition, LongConsumer> stores = new ConcurrentHashMap<>();

    /** From now on tells a store, on the thread that commits, the offset of its changelog's last committed record. */
    void listen(TopicPartition changelog, LongConsumer store) {
        stores.put(changelog, store);
    }

    /** Tells a store nothing more; another one that has come in its place goes on being told. */
    void leave(TopicPartition changelog, LongConsumer store) {
        stores.remove(changelog, store);
    }

    /** Whether a store wants to know what is written to this topic. */
    public boolean concern(String topic) {
        return topic.endsWith("-changelog");
    }

    /**
     * A transaction is committed.
     *
     * @param written by partition the offset of its last record
     */
    public void committed(Map<TopicPartition, Long> written) {
        written.forEach((partition, offset) -> {
            LongConsumer store = stores.get(partition);
            if (store != null) {
                store.accept(offset);
            }
        });
    }
}
