package org.dateline.kafka.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one stage until it is closed or fails. A stage that fails stops whole: its open transaction is aborted and its
 * next start takes up where the last commit left off. Replacing only the failed thread has produced duplicates.
 */
public final class StageRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StageRunner.class);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(20);

    private final String applicationId;
    private final KafkaStreams streams;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    /** Builds the stage; nothing runs before {@link #start()}. */
    public StageRunner(Stage stage, StageSettings settings) {
        applicationId = stage.applicationId(settings.namespace());
        make(settings.stateDirectory());
        NamedProducers clients = new NamedProducers(applicationId, settings.instance());
        Topology topology = stage.topology().get();
        LOG.info("{}\n{}", applicationId, topology.describe());
        streams = new KafkaStreams(topology, StreamsSettings.of(stage, settings, clients.changelogs()), clients);
        streams.setUncaughtExceptionHandler(this::failed);
    }

    // Kafka Streams fails where two applications make it at once
    private static void make(Path stateDirectory) {
        try {
            Files.createDirectories(stateDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for the state", e);
        }
    }

    /** Starts; returns at once. */
    public void start() {
        streams.start();
    }

    /** Completes with the cause when the stage fails; never completes otherwise. */
    public CompletableFuture<Throwable> failure() {
        return failure;
    }

    /** Whether the stage has its partitions and works. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Nanoseconds of CPU that the stage's threads, its producers' among them, have used so far. */
    public long cpuNanos() {
        return ThreadCpu.nanos(thread -> thread.contains(applicationId + "-"));
    }

    @Override
    public void close() {
        if (!streams.close(CLOSE_PATIENCE)) {
            LOG.warn("{} did not stop within {} s", applicationId, CLOSE_PATIENCE.toSeconds());
        }
    }

    private StreamThreadExceptionResponse failed(Throwable cause) {
        LOG.error("{} stops", applicationId, cause);
        failure.complete(cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
