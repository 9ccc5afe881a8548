package org.dateline.launcher.pipeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/** Tells whether the stages of a namespace, wherever they run, have worked on all that there was when it was made. */
public final class CaughtUp {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    // behind the last record of a partition there may be transaction markers, which nobody commits past
    private static final int LOOK_BACK = 2_000;

    private final Topics topics;
    private final TopicAdmin admin;
    private final TopicReader reader;
    private final Map<TopicPartition, Long> articles;
    private final Map<TopicPartition, Long> entries;
    private final List<Step> steps;

    private record Step(String stage, Supplier<Map<TopicPartition, Long>> ends) {}

    /** Looks at where raw articles and order end now. */
    public CaughtUp(Topics topics, TopicAdmin admin, TopicReader reader) {
        this.topics = topics;
        this.admin = admin;
        this.reader = reader;
        articles = ends(topics.rawArticles());
        entries = ends(topics.corpusOrder());
        // in the direction of the flow, and each time up to a fixed end: meanwhile more comes in
        steps = List.of(
                new Step("enrich", () -> articles),
                new Step("cluster", () -> entries),
                new Step("cluster", () -> ends(topics.enrichedArticles())),
                new Step("aggregate", () -> ends(topics.eventAssignments())));
    }

    /**
     * Waits until it is so.
     *
     * @param progress told the share that is done, 0 to 1
     * @return whether it came to that within {@code patience}
     */
    public boolean await(Duration patience, DoubleConsumer progress) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Step step : steps) {
            if (!await(step.stage(), step.ends().get(), deadline, progress)) {
                return false;
            }
        }
        progress.accept(1);
        return true;
    }

    /** The first stage, in the direction of the flow, that has not worked on all of it yet. */
    public Optional<String> behind() {
        return steps.stream()
                .filter(step -> !isPast(step.stage(), step.ends().get()))
                .map(Step::stage)
                .findFirst();
    }

    private boolean await(String stage, Map<TopicPartition, Long> ends, long deadline, DoubleConsumer progress)
            throws InterruptedException {
        while (!isPast(stage, ends)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            progress.accept(Math.min(share("enrich", articles), share("cluster", entries)));
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        }
        return true;
    }

    private boolean isPast(String stage, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> committed = committed(stage);
        return ends.entrySet().stream().allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private double share(String stage, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> committed = committed(stage);
        long all = ends.values().stream().mapToLong(Long::longValue).sum();
        long done = ends.entrySet().stream()
                .mapToLong(end -> Math.min(committed.getOrDefault(end.getKey(), 0L), end.getValue()))
                .sum();
        return all == 0 ? 1 : (double) done / all;
    }

    private Map<TopicPartition, Long> committed(String stage) {
        return admin.committed(topics.namespace() + "-" + stage);
    }

    private Map<TopicPartition, Long> ends(Topic<?, ?> topic) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        reader.visitLast(
                topic,
                LOOK_BACK,
                record -> ends.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1));
        return ends;
    }
}
