package org.dateline.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.RunReport;
import org.dateline.launcher.run.BoundedRun;
import org.dateline.launcher.show.ProgressDisplay;
import org.dateline.launcher.show.ReportPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline run}. */
@Command(
        name = "run",
        description = {
            "Takes all articles of an input through the whole pipeline and exits.",
            "Writes events.jsonl, assignments.jsonl, changes.jsonl, dead-letters.jsonl and report.json."
        },
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private InputOption input;

    @Mixin
    private NamespaceOption namespace;

    @Mixin
    private PartitionsOption partitions;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "where the files go")
    private Path output;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "a Kafka broker to use instead of one of its own; other instances of the stages may help")
    private String bootstrap;

    @Override
    public Integer call() throws Exception {
        try (ArticleSources sources = ArticleSources.of(input.names(), System.in)) {
            Folder.make(output);
            return run(sources);
        }
    }

    private int run(ArticleSources sources) throws IOException, InterruptedException {
        try (ProgressDisplay progress = new ProgressDisplay();
                BoundedRun run = BoundedRun.start(bootstrap, namespace.topics(), partitions.count())) {
            RunReport report = run.take(sources, output, progress);
            progress.finish();
            new ReportPrinter(System.out).print(report, output);
            return report.accounted() ? 0 : 1;
        }
    }
}
