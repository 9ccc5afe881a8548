package org.dateline.launcher.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.LiveIngest;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.run.Inbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
    private ViewedNamespace namespace;

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "articles a second (default: 0, as fast as may be)")
    private double rate;

    @Option(
            names = "--watch",
            description = "goes on until stopped: publishes each file that comes into the input folders (not into"
                    + " their sub-folders), then moves it to the sub-folder 'published'")
    private boolean watch;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Bounds.check(command, "--rate", rate, 0, 1_000_000);
        if (watch) {
            Inbox.requireFolders(input.names());
            try (ArticlePublisher publisher = connect()) {
                System.out.println("Watching " + String.join(", ", input.names()) + "; stop with Ctrl-C.");
                Inbox.watch(input.names(), ingest(publisher), System.out::println);
            }
        }
        try (ArticleSources sources = ArticleSources.of(input.names(), System.in);
                ArticlePublisher publisher = connect()) {
            System.out.println(ingest(publisher).run(sources).summary());
        }
        return 0;
    }

    private ArticlePublisher connect() {
        // a shadow's topics have the raw articles of its corpus among them: these are published to whatever is live
        Topics topics = namespace.topics(bootstrap.address());
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address())) {
            admin.create(topics, partitions.count());
        }
        return ArticlePublisher.connect(bootstrap.address(), topics);
    }

    private LiveIngest ingest(ArticlePublisher publisher) {
        return new LiveIngest(publisher, Clock.systemUTC(), rate, IngestProgress.NONE);
    }
}
