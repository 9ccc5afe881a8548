package org.dateline.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.diff.Difference;
import org.dateline.launcher.diff.Snapshot;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.show.DifferencePrinter;
import org.dateline.model.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline diff}. */
@Command(
        name = "diff",
        description = {
            "Tells how the events of B differ from those of A: events and articles that only one has, articles in another",
            "event, events under another id, fields of views, and B-cubed between the two. Exits with 1 where they differ,",
            "with 2 where there is nothing to compare."
        },
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;
    private static final int NOTHING_TO_COMPARE = 2;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "a namespace, or a folder that 'run', 'replay' or 'export' has written")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "likewise")
    private String b;

    @Mixin
    private BootstrapOption bootstrap;

    @Option(names = "--json", description = "prints everything as one JSON object")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Difference difference;
        try {
            difference = Difference.between(snapshot(a), snapshot(b));
        } catch (IllegalArgumentException | KafkaException | TypeConversionException | IOException e) {
            command.commandLine().getErr().println("dateline: " + e.getMessage());
            return NOTHING_TO_COMPARE;
        }
        if (json) {
            System.out.println(Json.toText(difference));
        } else {
            new DifferencePrinter(System.out).print(difference, a, b);
        }
        return difference.isNone() ? 0 : DIFFERENT;
    }

    private Snapshot snapshot(String name) throws IOException {
        if (Files.isRegularFile(Path.of(name, "events.jsonl"))) {
            return Snapshot.read(Path.of(name));
        }
        if (name.contains("/") || Files.isDirectory(Path.of(name))) {
            throw new IllegalArgumentException(name + " holds no results: there is no events.jsonl in it");
        }
        Topics topics = new TopicsConverter().convert(name);
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        Path folder = Files.createTempDirectory("dateline-diff-");
        try {
            new ResultFiles(topics, bootstrap.address()).write(folder);
            return Snapshot.read(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
