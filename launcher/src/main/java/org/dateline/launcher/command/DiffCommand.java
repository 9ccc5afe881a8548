package org.dateline.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.diff.Difference;
import org.dateline.launcher.diff.Snapshot;
import org.dateline.launcher.result.ResultFiles;
import org.dateline.launcher.show.DifferencePrinter;
import org.dateline.model.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}. */
@Command(
        name = "diff",
        description = {
            "Tells how the events of B differ from those of A: events and articles that only one has, articles in another",
            "event, events under another id, fields of views, and B-cubed between the two. Exits with 1 where they differ."
        },
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

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

    @Override
    public Integer call() throws Exception {
        Difference difference = Difference.between(snapshot(a), snapshot(b));
        if (json) {
            System.out.println(Json.toText(difference));
        } else {
            new DifferencePrinter(System.out).print(difference, a, b);
        }
        return difference.isNone() ? 0 : DIFFERENT;
    }

    private Snapshot snapshot(String name) throws Exception {
        if (Files.isRegularFile(Path.of(name, "events.jsonl"))) {
            return Snapshot.read(Path.of(name));
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
