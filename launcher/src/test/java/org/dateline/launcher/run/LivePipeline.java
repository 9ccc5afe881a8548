package org.dateline.launcher.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.LiveIngest;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.StageFailure;
import org.dateline.launcher.pipeline.Stages;

/** A pipeline as {@code dateline up} runs it, over a broker that is there. */
final class LivePipeline implements AutoCloseable {
    // after all that the test articles claim to be
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-01T12:00:00Z"), ZoneOffset.UTC);

    private final String bootstrap;
    private final Topics topics;
    private final Pipeline pipeline;

    LivePipeline(String bootstrap, Topics topics, int partitions, Path state) {
        this.bootstrap = bootstrap;
        this.topics = topics;
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.create(topics, partitions);
        }
        OrderOpening.recordIfNew(bootstrap, topics);
        pipeline = Pipeline.start(Stages.live(topics, bootstrap, state, partitions));
    }

    void publish(List<String> lines) throws IOException {
        publish(bootstrap, topics, lines);
    }

    static void publish(String bootstrap, Topics topics, List<String> lines) throws IOException {
        try (ArticlePublisher publisher = ArticlePublisher.connect(bootstrap, topics)) {
            new LiveIngest(publisher, CLOCK, 0, IngestProgress.NONE).run(TestCorpus.source(lines));
        }
    }

    /** Tells the pipeline of a stage's failure, and whether it goes on. */
    boolean takesUp(StageFailure failure) {
        return pipeline.takesUp(failure);
    }

    /** Number of entries that the order has by now. */
    int ordered() {
        try (TopicReader reader = new TopicReader(bootstrap)) {
            return reader.readAll(topics.articleOrder()).size();
        }
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
