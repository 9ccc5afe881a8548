package org.dateline.launcher.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;

/**
 * Tells whether a namespace is at rest: its stages have worked on all there is, and its order does not grow any more. It
 * still does after the last article, as long as a lull finds something to settle.
 */
public final class Rest {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    // lulls that follow one another are recorded about a second apart
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Topics topics;
    private final TopicAdmin admin;
    private final TopicReader reader;

    /** Of a namespace. */
    public Rest(Topics topics, TopicAdmin admin, TopicReader reader) {
        this.topics = topics;
        this.admin = admin;
        this.reader = reader;
    }

    /** The first stage, in the direction of the flow, that has not worked on all there is; empty where all have. */
    public Optional<String> behind() {
        return new CaughtUp(topics, admin, reader).behind();
    }

    /**
     * Waits until the namespace is at rest.
     *
     * @param progress told the share of the work that is done, 0 to 1
     * @return whether it has come to that within {@code patience}
     */
    public boolean await(Duration patience, DoubleConsumer progress) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        if (!new CaughtUp(topics, admin, reader).await(patience, progress)) {
            return false;
        }
        Map<TopicPartition, Long> order = order();
        long since = System.nanoTime();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            Map<TopicPartition, Long> now = order();
            if (!now.equals(order) || behind().isPresent()) {
                since = System.nanoTime();
                order = now;
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> order() {
        return admin.ends(List.of(topics.corpusOrder()));
    }
}
