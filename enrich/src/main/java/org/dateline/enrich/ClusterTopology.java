package org.dateline.enrich;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.ClusterTables;
import org.dateline.enrich.order.OrderTables;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.store.DiskStores;
import org.dateline.kafka.topic.Topics;

/**
 * The cluster stage: one ordered writer that takes the outcomes of {@code enriched-articles} in the order of
 * {@code article-order} (recording it where it is live) and says on {@code event-assignments} which event each reports.
 * A shadow takes its configuration from its own order and all else from that of the corpus.
 */
public final class ClusterTopology implements Supplier<Topology> {
    static final String ASSIGNMENTS = "event-assignments";
    static final String ORDER = "record-order";
    static final String DEAD_LETTERS = "dead-letters";
    static final String LIVE = "live";

    private static final String OUTCOME_SOURCE = "enriched-articles";
    private static final String ORDER_SOURCE = "article-order";
    private static final String CORPUS_ORDER_SOURCE = "corpus-order";
    private static final String CLUSTER = "cluster-article";

    private final Topics topics;
    private final ClusterSettings settings;

    /** The stage over these topics. */
    public ClusterTopology(Topics topics, ClusterSettings settings) {
        this.topics = topics;
        this.settings = settings;
    }

    /** The stage, ready to run. */
    public static Stage stage(Topics topics, ClusterSettings settings) {
        return new Stage("cluster", new ClusterTopology(topics, settings));
    }

    @Override
    public Topology get() {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        Topology topology = new Topology()
                .addSource(OUTCOME_SOURCE, read, read, topics.enrichedArticles().name())
                .addSource(ORDER_SOURCE, read, read, topics.articleOrder().name());
        if (topics.isShadow()) {
            topology.addSource(
                    CORPUS_ORDER_SOURCE, read, read, topics.corpusOrder().name());
        }
        String[] sources = topics.isShadow()
                ? new String[] {OUTCOME_SOURCE, ORDER_SOURCE, CORPUS_ORDER_SOURCE}
                : new String[] {OUTCOME_SOURCE, ORDER_SOURCE};
        topology.addProcessor(CLUSTER, () -> new ClusterProcessor(topics, settings), sources)
                .addSink(ASSIGNMENTS, topics.eventAssignments().name(), write, write, new ByEvent(), CLUSTER)
                .addSink(ORDER, topics.corpusOrder().name(), write, write, CLUSTER)
                .addSink(DEAD_LETTERS, topics.deadLetters().name(), write, write, CLUSTER)
                .addSink(LIVE, Topics.LIVE.name(), write, write, CLUSTER);
        stores().forEach(store -> topology.addStateStore(store, CLUSTER));
        return topology;
    }

    private static List<StoreBuilder<?>> stores() {
        return List.of(
                store(OrderTables.PROGRESS).withCachingEnabled(),
                store(OrderTables.ENTRIES).withCachingEnabled(),
                store(OrderTables.WAITING).withCachingEnabled(),
                DiskStores.scratch(OrderTables.SPILLED, Serdes.Bytes()),
                store(OrderTables.HELD),
                store(ClusterTables.ARTICLES),
                store(ClusterTables.MEMBERS),
                store(ClusterTables.EVENTS).withCachingEnabled(),
                store(ClusterTables.WINDOW),
                store(ClusterTables.COPIES),
                store(ClusterTables.CONTRIBUTIONS),
                store(ClusterTables.RELATIONS).withCachingEnabled());
    }

    // What is written again and again within a transaction is cached, so that it goes to the changelog once. Large rows
    // that are written once are not: they would only drive the others out.
    private static StoreBuilder<?> store(String name) {
        return DiskStores.committed(name, Serdes.Bytes());
    }
}
