package org.dateline.kafka.stage;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a stage runs; what it computes does not depend on any of it.
 *
 * @param bootstrap the brokers, {@code host:port} separated by commas
 * @param namespace the topics it works on
 * @param stateDirectory where it keeps its state; each instance has its own
 * @param instance name of this instance, stable over restarts: the group hands its partitions back to it at once
 *     (static membership) instead of waiting for the old member to be missed
 * @param threads number of stream threads
 * @param commitInterval how often a transaction is committed; the largest part of the latency of a stage
 * @param compressed whether what it sends is compressed: pays where it is kept, or goes over a network
 */
public record StageSettings(
        String bootstrap,
        String namespace,
        Path stateDirectory,
        String instance,
        int threads,
        Duration commitInterval,
        boolean compressed) {
    /** Commit interval where none is given: three stages in a row stay well below 300 ms at the median. */
    public static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(50);

    public StageSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** The same with another number of threads. */
    public StageSettings withThreads(int number) {
        return new StageSettings(bootstrap, namespace, stateDirectory, instance, number, commitInterval, compressed);
    }
}
