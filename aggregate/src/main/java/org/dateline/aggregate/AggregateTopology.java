package org.dateline.aggregate;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.store.DiskStores;
import org.dateline.kafka.topic.Topics;

/**
 * The aggregate stage: {@code event-assignments} in; for each one the next view on {@code events}, the article's row on
 * {@code event-members} and the one record of what changed on {@code event-changes}. Parallel over the partitions, since
 * all of an event is in one.
 */
public final class AggregateTopology implements Supplier<Topology> {
    static final String EVENTS = "events";
    static final String MEMBERS = "event-members";
    static final String CHANGES = "event-changes";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String SOURCE = "event-assignments";
    private static final String CONSOLIDATE = "consolidate-event";

    private final Topics topics;

    /** The stage over these topics. */
    public AggregateTopology(Topics topics) {
        this.topics = topics;
    }

    /** The stage, ready to run. */
    public static Stage stage(Topics topics) {
        return new Stage("aggregate", new AggregateTopology(topics));
    }

    @Override
    public Topology get() {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        return new Topology()
                .addSource(SOURCE, read, read, topics.eventAssignments().name())
                .addProcessor(CONSOLIDATE, () -> new ConsolidateProcessor(topics.namespace()), SOURCE)
                .addStateStore(store(ConsolidateProcessor.LIVE), CONSOLIDATE)
                .addStateStore(store(StreamsEventStore.STATES).withCachingEnabled(), CONSOLIDATE)
                .addStateStore(store(StreamsEventStore.ARTICLES), CONSOLIDATE)
                .addStateStore(store(StreamsEventStore.OUTLETS).withCachingEnabled(), CONSOLIDATE)
                .addSink(EVENTS, topics.events().name(), write, write, CONSOLIDATE)
                .addSink(MEMBERS, topics.eventMembers().name(), write, write, new MemberPartitioner(), CONSOLIDATE)
                .addSink(CHANGES, topics.eventChanges().name(), write, write, CONSOLIDATE)
                .addSink(DEAD_LETTERS, topics.deadLetters().name(), write, write, CONSOLIDATE);
    }

    // States and outlets are cached, so that an event in the news is written to the changelog once a commit and not
    // once an
    // article; what an article brought is written once anyway.
    private static StoreBuilder<?> store(String name) {
        return DiskStores.committed(name, Serdes.String());
    }
}
