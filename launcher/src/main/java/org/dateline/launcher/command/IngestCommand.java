package org.dateline.launcher.command;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.IngestCounts;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.LiveIngest;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.run.Inbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline ingest}. */
@Command(
        name = "ingest",
        description = "Publishes articles into a pipeline that is running.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    @Mixin
    private InputOption input;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private NamespaceOption namespace;

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "articles a second (default: as fast as may be)")
    private double rate;

    @Option(
            names = "--watch",
            description = "goes on until stopped: publishes each file that comes into the input folders, then moves it"
                    + " to the sub-folder 'published'")
    private boolean watch;

    @Override
    public Integer call() throws Exception {
        Topics topics = namespace.topics();
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address())) {
            admin.create(topics, partitions.count());
        }
        try (ArticlePublisher publisher = ArticlePublisher.connect(bootstrap.address(), topics)) {
            LiveIngest ingest = new LiveIngest(publisher, Clock.systemUTC(), rate, IngestProgress.NONE);
            if (watch) {
                Inbox.watch(input.names(), ingest);
            }
            try (ArticleSources sources = ArticleSources.once(input.names(), System.in)) {
                print(ingest.run(sources));
            }
        }
        return 0;
    }

    private static void print(IngestCounts counts) {
        System.out.printf(
                Locale.ROOT,
                "%,d received: %,d published, %,d rejected%n",
                counts.received(),
                counts.published(),
                counts.rejected());
    }
}
