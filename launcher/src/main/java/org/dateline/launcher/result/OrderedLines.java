package org.dateline.launcher.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.kafka.topic.PartitionReader;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.model.json.Json;

/**
 * The records of a topic in the order of their {@code seq}, then of their event. Each partition is in that order
 * already, so that merging them needs no memory for the whole. The end of the input is left out: it is told to every
 * partition and says nothing about an event.
 */
final class OrderedLines {
    private static final Comparator<Line> ORDER =
            Comparator.comparingLong(Line::seq).thenComparing(Line::eventId);

    private final String bootstrap;
    private final Topic<?, ?> topic;

    OrderedLines(String bootstrap, Topic<?, ?> topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    long writeTo(LineWriter lines) throws IOException {
        List<PartitionReader> readers = new ArrayList<>();
        try {
            PriorityQueue<Line> heads = new PriorityQueue<>(ORDER);
            for (int partition = partitions() - 1; partition >= 0; partition--) {
                PartitionReader reader = new PartitionReader(bootstrap, topic, partition);
                readers.add(reader);
                advance(reader, heads);
            }
            while (!heads.isEmpty()) {
                Line line = heads.poll();
                lines.line(line.json());
                advance(line.rest(), heads);
            }
            return lines.count();
        } finally {
            readers.forEach(PartitionReader::close);
        }
    }

    private int partitions() {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            return admin.partitionsOf(topic);
        }
    }

    private static void advance(Iterator<ConsumerRecord<byte[], byte[]>> rest, PriorityQueue<Line> heads) {
        while (rest.hasNext()) {
            byte[] json = rest.next().value();
            JsonNode tree = read(json);
            if (tree.hasNonNull("eventId")) {
                heads.add(new Line(tree.get("seq").asLong(), tree.get("eventId").asText(), json, rest));
                return;
            }
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Line(long seq, String eventId, byte[] json, Iterator<ConsumerRecord<byte[], byte[]>> rest) {}
}
