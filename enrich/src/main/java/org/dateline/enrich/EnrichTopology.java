package org.dateline.enrich;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.topic.Topics;

/**
 * The enrich stage: {@code raw-articles} in, exactly one outcome a record out on {@code enriched-articles}, unusable
 * records with their bytes on {@code dead-letters}. Stateless, parallel over the raw partitions.
 */
public final class EnrichTopology implements Supplier<Topology> {
    static final String OUTCOMES = "enriched-articles";
    static final String DEAD_LETTERS = "dead-letters";

    private static final String SOURCE = "raw-articles";
    private static final String ENRICH = "enrich-article";

    private final Topics topics;

    /** The stage over these topics. */
    public EnrichTopology(Topics topics) {
        this.topics = topics;
    }

    /** The stage, ready to run. */
    public static Stage stage(Topics topics) {
        return new Stage("enrich", new EnrichTopology(topics));
    }

    @Override
    public Topology get() {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        return new Topology()
                .addSource(SOURCE, read, read, topics.rawArticles().name())
                .addProcessor(ENRICH, EnrichProcessor::new, SOURCE)
                .addSink(OUTCOMES, topics.enrichedArticles().name(), write, write, ENRICH)
                .addSink(DEAD_LETTERS, topics.deadLetters().name(), write, write, ENRICH);
    }
}
