package org.dateline.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.Dossier;
import org.dateline.launcher.result.RunReport;
import org.dateline.launcher.run.BoundedRun;
import org.dateline.launcher.show.EventPrinter;
import org.dateline.launcher.show.ProgressDisplay;
import org.dateline.launcher.show.ReportPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline demo}. */
@Command(
        name = "demo",
        description = "Takes the bundled sample corpus through the whole pipeline and prints its events.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "/org/dateline/launcher/sample/articles.jsonl";

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "out/demo",
            description = "where the files of the results go (default: ${DEFAULT-VALUE})")
    private Path output;

    @Override
    public Integer call() throws Exception {
        Folder.make(output);
        Topics topics = Topics.of(Topics.DEFAULT_NAMESPACE);
        Path sample = sample();
        try (ArticleSources sources = ArticleSources.of(List.of(sample.toString()), System.in);
                ProgressDisplay progress = new ProgressDisplay();
                BoundedRun run = BoundedRun.start(null, topics, partitions.count());
                TopicReader reader = new TopicReader(run.bootstrap())) {
            RunReport report = run.take(sources, output, progress);
            progress.finish();
            List<Dossier> events = Dossier.all(topics, reader);
            System.out.printf(
                    Locale.ROOT, "%nThe sample's %d articles report %d events.%n", report.received(), events.size());
            new EventPrinter(System.out).print(events);
            System.out.println();
            new ReportPrinter(System.out).print(report, output);
        } finally {
            Files.deleteIfExists(sample);
        }
        return 0;
    }

    private static Path sample() throws IOException {
        Path file = Files.createTempFile("dateline-sample-", ".jsonl");
        try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("the sample corpus is not packaged");
            }
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
