package org.dateline.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.IngestCounts;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.LiveIngest;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.bench.BenchReport.Throughput;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.StagePlan;
import org.dateline.launcher.pipeline.Stages;
import org.dateline.launcher.run.Stopwatch;

/** What Kafka itself costs: the same articles through three stages that only hand the bytes on, exactly once. */
final class Passthrough {
    private static final Topics TOPICS = Topics.of("passthrough");
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrap;
    private final Path state;
    private final int partitions;

    Passthrough(String bootstrap, Path state, int partitions) {
        this.bootstrap = bootstrap;
        this.state = state;
        this.partitions = partitions;
    }

    Throughput measure(ArticleSource source) throws IOException, InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.create(TOPICS, partitions);
        }
        List<StagePlan> plans = List.of(
                hop("first-hop", TOPICS.rawArticles(), TOPICS.enrichedArticles()),
                hop("second-hop", TOPICS.enrichedArticles(), TOPICS.eventAssignments()),
                hop("third-hop", TOPICS.eventAssignments(), TOPICS.events()));
        try (Pipeline pipeline = Pipeline.start(plans);
                TopicReader reader = new TopicReader(bootstrap)) {
            reader.follow(TOPICS.events(), true);
            Stopwatch stopwatch = new Stopwatch();
            long published = publish(source);
            stopwatch.published();
            awaitAll(published, pipeline, reader);
            stopwatch.stop(pipeline);
            return new Throughput(
                    stopwatch.seconds(), stopwatch.perSecond(published), stopwatch.cpuMicrosPer(published));
        }
    }

    private long publish(ArticleSource source) throws IOException {
        try (ArticlePublisher publisher = ArticlePublisher.connect(bootstrap, TOPICS)) {
            IngestCounts counts = new LiveIngest(publisher, Clock.systemUTC(), 0, IngestProgress.NONE).run(source);
            return counts.published();
        }
    }

    private static void awaitAll(long published, Pipeline pipeline, TopicReader reader) throws InterruptedException {
        long seen = 0;
        while (seen < published) {
            seen += reader.poll(POLL).count();
            pipeline.watch(Duration.ofMillis(1));
        }
    }

    private StagePlan hop(String name, Topic<?, ?> from, Topic<?, ?> to) {
        Stage stage = new Stage(
                name,
                () -> new Topology()
                        .addSource("from", new ByteArrayDeserializer(), new ByteArrayDeserializer(), from.name())
                        .addSink("to", to.name(), new ByteArraySerializer(), new ByteArraySerializer(), "from"));
        StageSettings settings = new StageSettings(
                bootstrap, TOPICS.namespace(), state, "bench", 1, Stages.BOUNDED_COMMIT_INTERVAL, true);
        return new StagePlan(stage, settings);
    }
}
