package org.dateline.launcher.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/**
 * Writes what a namespace holds as files of JSON lines, canonical and sorted, so that equal results are equal bytes:
 * events by id, assignments and changes by their place in the order, dead letters by source.
 */
public final class ResultFiles {
    private final Topics topics;
    private final String bootstrap;

    /** Results of these topics. */
    public ResultFiles(Topics topics, String bootstrap) {
        this.topics = topics;
        this.bootstrap = bootstrap;
    }

    /**
     * Writes {@code events.jsonl}, {@code assignments.jsonl}, {@code changes.jsonl} and {@code dead-letters.jsonl}.
     *
     * @param directory made if it is new; files of these names are replaced
     * @return how many lines each has, and whether they belong together
     */
    public Counts write(Path directory) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            Files.createDirectories(directory);
            Map<TopicPartition, Long> before = admin.ends(read());
            return new Counts(
                    write(directory.resolve("events.jsonl"), this::writeEvents),
                    write(directory.resolve("assignments.jsonl"), this::writeAssignments),
                    write(directory.resolve("changes.jsonl"), this::writeChanges),
                    write(directory.resolve("dead-letters.jsonl"), this::writeDeadLetters),
                    admin.ends(read()).equals(before));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /**
     * Number of lines by file, and whether the files belong together.
     *
     * @param events events
     * @param assignments assignments and closings
     * @param changes changes
     * @param deadLetters dead letters
     * @param ofOneMoment whether nothing was added meanwhile; else one file may tell of what another does not yet
     */
    public record Counts(long events, long assignments, long changes, long deadLetters, boolean ofOneMoment) {}

    private List<Topic<?, ?>> read() {
        return List.of(
                topics.events(),
                topics.eventMembers(),
                topics.eventAssignments(),
                topics.eventChanges(),
                topics.deadLetters());
    }

    private interface Content {
        long writeTo(LineWriter lines) throws IOException;
    }

    private static long write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return content.writeTo(new LineWriter(out));
        }
    }

    private long writeEvents(LineWriter lines) throws IOException {
        try (TopicReader reader = new TopicReader(bootstrap)) {
            return new EventLines(topics, reader).writeTo(lines);
        }
    }

    private long writeAssignments(LineWriter lines) throws IOException {
        return new OrderedLines(bootstrap, topics.eventAssignments()).writeTo(lines);
    }

    private long writeChanges(LineWriter lines) throws IOException {
        return new OrderedLines(bootstrap, topics.eventChanges()).writeTo(lines);
    }

    private long writeDeadLetters(LineWriter lines) throws IOException {
        try (TopicReader reader = new TopicReader(bootstrap)) {
            return new DeadLetterLines(topics, reader).writeTo(lines);
        }
    }
}
