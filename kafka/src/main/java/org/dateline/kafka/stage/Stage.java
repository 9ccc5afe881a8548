package org.dateline.kafka.stage;

import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;

/**
 * A stage of the pipeline: a Kafka Streams application of its own.
 *
 * @param name kebab-case
 * @param topology makes its topology
 */
public record Stage(String name, Supplier<Topology> topology) {
    /** The application id within a namespace, which is the consumer group's name too. */
    public String applicationId(String namespace) {
        return namespace + "-" + name;
    }
}
