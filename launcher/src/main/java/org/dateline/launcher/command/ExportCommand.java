package org.dateline.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.result.ResultFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}. */
@Command(
        name = "export",
        description = {
            "Writes what the live namespace, or a named one, holds now as files: events.jsonl, assignments.jsonl, changes.jsonl and",
            "dead-letters.jsonl, canonical and sorted, so that equal results are equal files."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "where the files go")
    private Path output;

    @Override
    public Integer call() {
        Folder.make(output);
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        ResultFiles.Counts counts = new ResultFiles(topics, bootstrap.address()).write(output);
        System.out.printf(
                "%,d events, %,d assignments, %,d changes, %,d dead letters in %s%n",
                counts.events(), counts.assignments(), counts.changes(), counts.deadLetters(), output);
        return 0;
    }
}
