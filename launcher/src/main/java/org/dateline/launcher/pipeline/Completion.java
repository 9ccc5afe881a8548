package org.dateline.launcher.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;

/** Tells when a bounded input has gone through every stage. */
public final class Completion {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    // a look at the end costs little, one at the progress asks for five offsets
    private static final int LOOKS_PER_PROGRESS = 4;
    // The end-of-input record is the last of its partition, with at most a few transaction markers behind it.
    private static final int LAST_OFFSETS = 4;

    private static final byte[] END = "{\"type\":\"end-of-input\"".getBytes(UTF_8);

    private final Topics topics;
    private final TopicAdmin admin;
    private final TopicReader reader;

    /** Looks at the topics of a bounded run. */
    public Completion(Topics topics, TopicAdmin admin, TopicReader reader) {
        this.topics = topics;
        this.admin = admin;
        this.reader = reader;
    }

    /**
     * Waits until the aggregate stage has worked on all that the cluster stage sent, and all results can be read.
     *
     * @param progress told the share that is done, 0 to 1
     * @return what became of the input
     * @throws StageFailure as soon as a stage of the pipeline has failed
     */
    public Tally await(Pipeline pipeline, DoubleConsumer progress) throws InterruptedException {
        Tally tally = null;
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (int look = 0; tally == null; look++) {
            pipeline.watch(LOOK_EVERY);
            if (look % LOOKS_PER_PROGRESS == 0) {
                progress.accept(shareOf("cluster") * shareOf("enrich"));
            }
            tally = findEnds(ends);
        }
        while (!isPast(ends) || !admin.isSettled(topics.all())) {
            pipeline.watch(LOOK_EVERY);
        }
        progress.accept(1);
        return tally;
    }

    /** Fills in where the input ends in each partition of the assignments; null as long as one partition has no end. */
    private Tally findEnds(Map<TopicPartition, Long> ends) {
        Tally[] tally = new Tally[1];
        int partitions = reader.visitLast(topics.eventAssignments(), LAST_OFFSETS, record -> {
            if (isEnd(record.value()) && read(record) instanceof EventAssignment.EndOfInput end) {
                ends.put(new TopicPartition(record.topic(), record.partition()), record.offset());
                tally[0] = end.tally();
            }
        });
        return ends.size() == partitions ? tally[0] : null;
    }

    /** Whether it is worth reading: an assignment is long. */
    private static boolean isEnd(byte[] json) {
        return json.length >= END.length && Arrays.equals(json, 0, END.length, END, 0, END.length);
    }

    private boolean isPast(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> committed = admin.committed(topics.namespace() + "-aggregate");
        return ends.entrySet().stream().allMatch(end -> committed.getOrDefault(end.getKey(), 0L) > end.getValue());
    }

    private double shareOf(String stage) {
        var source = stage.equals("enrich") ? topics.rawArticles() : topics.enrichedArticles();
        Map<TopicPartition, Long> committed = admin.committed(topics.namespace() + "-" + stage);
        Map<TopicPartition, Long> ends = admin.ends(java.util.List.of(source));
        long done = ends.keySet().stream()
                .mapToLong(partition -> committed.getOrDefault(partition, 0L))
                .sum();
        long all = ends.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : Math.min(1, (double) done / all);
    }

    private static EventAssignment read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.fromBytes(record.value(), EventAssignment.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
