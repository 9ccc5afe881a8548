package org.dateline.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.run.ConfigurationFile;
import org.dateline.launcher.run.ReplayRun;
import org.dateline.launcher.run.ShadowRun;
import org.dateline.launcher.show.ProgressDisplay;
import org.dateline.launcher.show.ReportPrinter;
import org.dateline.model.event.Tally;
import org.dateline.model.order.ClusterConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline replay}. */
@Command(
        name = "replay",
        description = {
            "Takes the kept raw articles of a namespace through the pipeline again, in the order recorded for them,",
            "into another namespace. The same articles and configuration give the same events with the same ids.",
            "Nobody is alerted of what a replay makes: its changes carry the header ce_replayof.",
            "With --follow the new namespace becomes a shadow: it goes on with what comes in, beside the live one, and",
            "'dateline promote' can put it in its place."
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofDays(365);

    @Option(
            names = "--namespace",
            paramLabel = "NEW",
            required = true,
            converter = TopicsConverter.class,
            description = "where the replay goes; new")
    private Topics target;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            converter = TopicsConverter.class,
            description = "the namespace that is replayed (default: the one that is live)")
    private Topics source;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "replays the order from this time of the pipeline on, as 2031-03-06T12:00:00Z")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "replays the order up to this time, which is left out")
    private String to;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "JSON object of what the clusterer is to do otherwise than shipped: threshold (0 to 1),"
                    + " liveWindow (as PT504H), frequencyWindow, comparisonWindow, candidates, model (a file of"
                    + " 'dateline train clustering'). Without it, the replay does as its source.")
    private Path config;

    @Option(
            names = "--follow",
            description = "makes NEW a shadow and returns when it has caught up; its stages run in 'dateline up', or as"
                    + " processes with --namespace NEW")
    private boolean follow;

    @Spec
    private CommandSpec command;

    @Mixin
    private PartitionsOption partitions;

    @Mixin
    private BootstrapOption bootstrap;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data of a 'dateline up' that is not running: its broker is started for the replay, and"
                    + " --bootstrap is not used")
    private Path data;

    @Option(names = "--output", paramLabel = "DIR", description = "writes the results there, as 'dateline export' does")
    private Path output;

    @Override
    public Integer call() throws Exception {
        if (follow && (from != null || to != null || output != null || data != null)) {
            throw new ParameterException(
                    command.commandLine(), "--follow goes with none of --from, --to, --output and --data");
        }
        OrderPart part = new OrderPart(Times.parse(command, "--from", from), Times.parse(command, "--to", to));
        ClusterConfiguration configuration = config == null ? null : ConfigurationFile.read(config);
        if (output != null) {
            Folder.make(output);
        }
        if (data == null) {
            return follow ? shadow(configuration) : replay(bootstrap.address(), part, configuration);
        }
        try (DataDirectory directory = DataDirectory.at(data);
                EmbeddedBroker broker = EmbeddedBroker.start(directory.broker(), EmbeddedBroker.ANY_PORT)) {
            return replay(broker.bootstrap(), part, configuration);
        }
    }

    private Topics source(String address) {
        Namespaces namespaces = new Namespaces(address);
        return namespaces.topics(source == null ? Topics.of(namespaces.live(Topics.DEFAULT_NAMESPACE)) : source);
    }

    private int shadow(ClusterConfiguration configuration) throws InterruptedException {
        ShadowRun run = new ShadowRun(bootstrap.address());
        Topics from = source(bootstrap.address());
        Topics shadow = run.begin(from, target, partitions.count(), configuration);
        System.out.println(target.namespace() + " follows " + from.namespace() + ". Waiting until it has caught up;"
                + " it goes on without this command.");
        try (ProgressDisplay progress = new ProgressDisplay()) {
            run.awaitCaughtUp(shadow, PATIENCE, progress);
        }
        System.out.println(target.namespace() + " has caught up. 'dateline diff " + from.namespace() + " "
                + target.namespace() + "' compares, 'dateline promote " + target.namespace() + "' makes it live.");
        return 0;
    }

    private int replay(String address, OrderPart part, ClusterConfiguration configuration) throws InterruptedException {
        Topics replayed = source(address);
        try (ProgressDisplay progress = new ProgressDisplay()) {
            Tally tally =
                    new ReplayRun(address, replayed, target, partitions.count()).take(part, configuration, progress);
            progress.finish();
            new ReportPrinter(System.out).print(tally, replayed.namespace(), target.namespace());
            if (output != null) {
                ResultFiles.Counts counts = new ResultFiles(target, address).write(output);
                System.out.printf(
                        Locale.ROOT, "%,d events, %,d changes in %s%n", counts.events(), counts.changes(), output);
            }
        }
        return 0;
    }
}
