package org.dateline.kafka.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a stage keeps on disk of its state. Under exactly-once that is good for its next start only where it was closed in
 * order; after a kill Kafka Streams finds it corrupt once the stage has its partitions, throws it away and starts over.
 * A mark tells the two apart before the start.
 */
final class LocalState {
    private final Path mark;

    /**
     * The state of an application.
     *
     * @param directory where its state is; made where it is missing, since Kafka Streams fails where two applications
     *     make it at once
     */
    LocalState(Path directory, String applicationId) {
        mark = directory.resolve(applicationId + ".closed");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for the state", e);
        }
    }

    /** Opens the state: from here on it is not closed. Tells whether it was closed in order before. */
    boolean open() {
        try {
            return Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("the mark of a closed state cannot be taken away", e);
        }
    }

    /** Tells that all of the state is on disk. */
    void closed() {
        try {
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("a closed state cannot be marked", e);
        }
    }
}
