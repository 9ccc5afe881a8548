package org.dateline.launcher.result;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.dateline.kafka.topic.PartitionReader;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.model.json.Json;

/**
 * The records of a topic in the order of their {@code seq}, then of their step and event. Each partition is in the order of
 * {@code seq} already, so that merging them needs memory only for those of one {@code seq}. The end of the input is left
 * out: it is told to every partition and says nothing about an event.
 */
final class OrderedLines {
    private final String bootstrap;
    private final Topic<?, ?> topic;

    OrderedLines(String bootstrap, Topic<?, ?> topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    long writeTo(LineWriter lines) throws IOException {
        List<PartitionReader> readers = new ArrayList<>();
        try {
            List<Iterator<byte[]>> partitions = new ArrayList<>();
            for (int partition = 0; partition < partitions(); partition++) {
                PartitionReader reader = new PartitionReader(bootstrap, topic, partition);
                readers.add(reader);
                partitions.add(values(reader));
            }
            merge(partitions, lines);
            return lines.count();
        } finally {
            readers.forEach(PartitionReader::close);
        }
    }

    /** Merges the JSON records of partitions, each in the order of {@code seq}. */
    static void merge(List<Iterator<byte[]>> partitions, LineWriter lines) throws IOException {
        PriorityQueue<Line> heads = new PriorityQueue<>(Comparator.comparingLong(Line::seq));
        partitions.forEach(partition -> advance(partition, heads));
        while (!heads.isEmpty()) {
            for (Line line : takeNextSeq(heads)) {
                lines.line(line.json());
            }
        }
    }

    /** All lines of the lowest seq. Those of one event are in one partition, and keep the order they have there. */
    private static List<Line> takeNextSeq(PriorityQueue<Line> heads) {
        List<Line> taken = new ArrayList<>();
        long seq = heads.peek().seq();
        while (!heads.isEmpty() && heads.peek().seq() == seq) {
            Line line = heads.poll();
            taken.add(line);
            advance(line.rest(), heads);
        }
        taken.sort(Comparator.comparingInt(Line::step).thenComparing(Line::eventId));
        return taken;
    }

    private int partitions() {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            return admin.partitionsOf(topic);
        }
    }

    private static Iterator<byte[]> values(PartitionReader reader) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reader.hasNext();
            }

            @Override
            public byte[] next() {
                return reader.next().value();
            }
        };
    }

    private static void advance(Iterator<byte[]> rest, PriorityQueue<Line> heads) {
        while (rest.hasNext()) {
            Line line = read(rest.next(), rest);
            if (line.eventId() != null) {
                heads.add(line);
                return;
            }
        }
    }

    /** Reads what a line is sorted by, and passes over the rest. */
    private static Line read(byte[] json, Iterator<byte[]> rest) {
        long seq = 0;
        int step = 0;
        String eventId = null;
        try (JsonParser in = Json.mapper().getFactory().createParser(json)) {
            in.nextToken();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "seq" -> seq = in.getLongValue();
                    case "step" -> step = in.getIntValue();
                    case "eventId" -> eventId = in.getValueAsString();
                    default -> in.skipChildren();
                }
            }
            return new Line(seq, step, eventId, json, rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Line(long seq, int step, String eventId, byte[] json, Iterator<byte[]> rest) {}
}
