package org.dateline.launcher.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.CorpusImport;
import org.dateline.ingest.IngestCounts;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Completion;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.Stages;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.result.RunReport;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;

/** All stages in this process, over a broker of its own or one that is there, for one bounded input. */
public final class BoundedRun implements AutoCloseable {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final EmbeddedBroker ownBroker;
    private final String bootstrap;
    private final Topics topics;
    private final int partitions;
    private final Pipeline pipeline;

    private BoundedRun(String bootstrapOrNull, Topics topics, int wanted) {
        this.topics = topics;
        Stages.prepare();
        directory = DataDirectory.temporary();
        ownBroker = bootstrapOrNull == null ? EmbeddedBroker.start(directory.broker(), EmbeddedBroker.ANY_PORT) : null;
        bootstrap = ownBroker == null ? bootstrapOrNull : ownBroker.bootstrap();
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
            partitions = admin.create(topics, wanted);
        }
        pipeline = Pipeline.start(
                ownBroker == null
                        ? Stages.bounded(topics, bootstrap, directory.state(), partitions)
                        : Stages.passing(topics, bootstrap, directory.state(), partitions));
    }

    /**
     * Starts the stages.
     *
     * @param bootstrapOrNull the broker to use; null for one of its own
     * @param partitions for topics that do not exist yet
     */
    public static BoundedRun start(String bootstrapOrNull, Topics topics, int partitions) {
        return new BoundedRun(bootstrapOrNull, topics, partitions);
    }

    /** Where the broker is. */
    public String bootstrap() {
        return bootstrap;
    }

    /**
     * Takes an input to its end and writes the results.
     *
     * @param output directory of the files
     */
    public RunReport take(ArticleSource source, Path output, RunProgress progress)
            throws IOException, InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        IngestCounts ingested;
        try (ArticlePublisher publisher = ArticlePublisher.connect(bootstrap, topics)) {
            CorpusImport corpus = ownBroker == null
                    ? CorpusImport.into(bootstrap, topics, publisher, progress)
                    : CorpusImport.passing(publisher, progress);
            ingested = corpus.run(source);
            stopwatch.published();
        }
        Tally tally = await(progress);
        stopwatch.stop(pipeline);
        return report(ingested, tally, stopwatch, output);
    }

    @Override
    public void close() {
        pipeline.close();
        if (ownBroker != null) {
            ownBroker.close();
        }
        directory.close();
    }

    private Tally await(RunProgress progress) throws InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(bootstrap);
                TopicReader reader = new TopicReader(bootstrap)) {
            return new Completion(topics, admin, reader).await(pipeline, progress::processed);
        }
    }

    private RunReport report(IngestCounts ingested, Tally tally, Stopwatch stopwatch, Path output) throws IOException {
        ResultFiles.Counts counts = new ResultFiles(topics, bootstrap).write(output);
        RunReport report = new RunReport(
                ingested.received(),
                tally.assigned(),
                tally.versions(),
                tally.duplicates(),
                tally.withdrawn(),
                tally.rejected() + ingested.rejected(),
                ingested.received() == tally.received() + ingested.rejected(),
                counts.events(),
                counts.changes(),
                counts.deadLetters(),
                partitions,
                stopwatch.seconds(),
                stopwatch.perSecond(ingested.received()),
                stopwatch.cpuMicrosPer(ingested.received()));
        Files.write(
                output.resolve("report.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
        return report;
    }
}
