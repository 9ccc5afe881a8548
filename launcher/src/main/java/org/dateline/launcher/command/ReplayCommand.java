package org.dateline.launcher.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.run.ReplayRun;
import org.dateline.launcher.show.ProgressDisplay;
import org.dateline.model.event.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline replay}. */
@Command(
        name = "replay",
        description = {
            "Takes the kept raw articles of a namespace through the pipeline again, in the order recorded for them,",
            "into another namespace. The same articles and configuration give the same events with the same ids."
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
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
            defaultValue = Topics.DEFAULT_NAMESPACE,
            converter = TopicsConverter.class,
            description = "the namespace that is replayed (default: ${DEFAULT-VALUE})")
    private Topics source;

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
        if (output != null) {
            Folder.make(output);
        }
        if (data == null) {
            return replay(bootstrap.address());
        }
        try (DataDirectory directory = DataDirectory.at(data);
                EmbeddedBroker broker = EmbeddedBroker.start(directory.broker(), EmbeddedBroker.ANY_PORT)) {
            return replay(broker.bootstrap());
        }
    }

    private int replay(String address) throws InterruptedException {
        try (ProgressDisplay progress = new ProgressDisplay();
                ReplayRun run = ReplayRun.start(address, source, target, partitions.count())) {
            Tally tally = run.take(progress);
            progress.finish();
            System.out.printf(
                    Locale.ROOT,
                    "%,d raw records of %s replayed into %s: %,d assigned, %,d new versions, %,d duplicates, %,d withdrawals, %,d rejected%n",
                    tally.received(),
                    source.namespace(),
                    target.namespace(),
                    tally.assigned(),
                    tally.versions(),
                    tally.duplicates(),
                    tally.withdrawn(),
                    tally.rejected());
            if (output != null) {
                ResultFiles.Counts counts = new ResultFiles(target, address).write(output);
                System.out.printf(
                        Locale.ROOT, "%,d events, %,d changes in %s%n", counts.events(), counts.changes(), output);
            }
        }
        return 0;
    }
}
