package org.dateline.kafka.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What the stores of a stage have to know of their changelogs: how far they go, and what has been committed to them.
 * Kafka Streams tells a store the latter only when its task is closed (as of Kafka 4.3), though it is what may be kept
 * over a kill.
 */
public final class Changelogs {
    /** The setting under which stores find them. */
    public static final String CONFIG = "dateline.changelogs";

    private final Map<TopicPartition, LongConsumer> stores = new ConcurrentHashMap<>();
    private final Function<TopicPartition, ChangelogEnd> ends;

    /** Asks for the ends of changelogs here; {@link ChangelogEnd#NONE} where there is no such topic. */
    public Changelogs(Function<TopicPartition, ChangelogEnd> ends) {
        this.ends = ends;
    }

    /** Whether what is written to a topic is to be told. */
    public boolean concern(String topic) {
        return topic.endsWith("-changelog");
    }

    /** How far a changelog goes now. */
    ChangelogEnd end(TopicPartition changelog) {
        return ends.apply(changelog);
    }

    /** From now on tells a store, on the thread that commits, the offset of its changelog's last committed record. */
    public void listen(TopicPartition changelog, LongConsumer store) {
        stores.put(changelog, store);
    }

    /** Tells a store nothing more; another one that has come in its place goes on being told. */
    void leave(TopicPartition changelog, LongConsumer store) {
        stores.remove(changelog, store);
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
