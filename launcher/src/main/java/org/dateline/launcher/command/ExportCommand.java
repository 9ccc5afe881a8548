package org.dateline.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.pipeline.Rest;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.show.ProgressDisplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline export}. */
@Command(
        name = "export",
        description = {
            "Writes what the live namespace, or a named one, holds now as files:",
            "events.jsonl, assignments.jsonl, changes.jsonl and dead-letters.jsonl,",
            "canonical and sorted, so that equal results are equal files. Says so where",
            "the stages have not worked on all that has come in, or go on meanwhile."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "where the files go")
    private Path output;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description =
                    "first waits, at most so long, until the stages have worked on all that has come in and settled it,"
                            + " and writes nothing where they have not")
    private Integer seconds;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        if (seconds != null) {
            Bounds.check(command, "--wait", seconds, 1, 1_000_000);
        }
        Folder.make(output);
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address());
                TopicReader reader = new TopicReader(bootstrap.address())) {
            Rest rest = new Rest(topics, admin, reader);
            if (seconds != null && !isAtRest(rest)) {
                System.err.println(
                        "dateline: " + topics.namespace() + " has not come to rest within " + seconds + " s: "
                                + rest.behind()
                                        .map(stage -> unfinished(stage) + "; is it running?")
                                        .orElse("its order goes on growing"));
                return FAILED;
            }
            rest.behind()
                    .ifPresent(stage -> System.err.println("dateline: " + topics.namespace() + " is behind: "
                            + unfinished(stage) + " (--wait waits until it has)"));
            print(new ResultFiles(topics, bootstrap.address()).write(output));
        }
        return 0;
    }

    private boolean isAtRest(Rest rest) throws InterruptedException {
        try (ProgressDisplay progress = new ProgressDisplay()) {
            return rest.await(Duration.ofSeconds(seconds), progress::processed);
        }
    }

    private static String unfinished(String stage) {
        return "its " + stage + " stage has not worked on all that has come in";
    }

    private void print(ResultFiles.Counts counts) {
        if (!counts.ofOneMoment()) {
            System.err.println(
                    "dateline: the stages have gone on meanwhile: the files are not of one moment, one may tell of"
                            + " what another does not (--wait waits until they rest)");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d events, %,d assignments, %,d changes, %,d dead letters in %s%n",
                counts.events(),
                counts.assignments(),
                counts.changes(),
                counts.deadLetters(),
                output);
    }
}
