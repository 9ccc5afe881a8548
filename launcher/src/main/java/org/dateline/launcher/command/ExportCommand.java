package org.dateline.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.CaughtUp;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.show.ProgressDisplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}. */
@Command(
        name = "export",
        description = {
            "Writes what the live namespace, or a named one, holds now as files: events.jsonl, assignments.jsonl, changes.jsonl and",
            "dead-letters.jsonl, canonical and sorted, so that equal results are equal files. Says so where the stages have not",
            "worked on all that came in; --wait waits until they have."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofDays(365);

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "where the files go")
    private Path output;

    @Option(
            names = "--wait",
            description = "first waits until the stages have worked on all that has come in until now")
    private boolean wait;

    @Override
    public Integer call() throws InterruptedException {
        Folder.make(output);
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        if (!isCaughtUp(topics)) {
            System.err.println("dateline: the stages of " + topics.namespace()
                    + " have not worked on all that has come in; what is missing will be there later");
        }
        ResultFiles.Counts counts = new ResultFiles(topics, bootstrap.address()).write(output);
        System.out.printf(
                "%,d events, %,d assignments, %,d changes, %,d dead letters in %s%n",
                counts.events(), counts.assignments(), counts.changes(), counts.deadLetters(), output);
        return 0;
    }

    private boolean isCaughtUp(Topics topics) throws InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address());
                TopicReader reader = new TopicReader(bootstrap.address());
                ProgressDisplay progress = new ProgressDisplay()) {
            Duration patience = wait ? PATIENCE : Duration.ZERO;
            return new CaughtUp(topics, admin, reader).await(patience, progress::processed);
        }
    }
}
