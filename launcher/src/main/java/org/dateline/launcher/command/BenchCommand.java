package org.dateline.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.launcher.bench.BenchReport;
import org.dateline.launcher.bench.Benchmark;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.show.BenchPrinter;
import org.dateline.model.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline bench}. */
@Command(
        name = "bench",
        description = "Measures throughput, CPU by stage, latency and heap, against a raw passthrough in the same run.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Mixin
    private InputOption input;

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "out/bench",
            description = "where bench.json and the results go (default: ${DEFAULT-VALUE})")
    private Path output;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "articles a second while latency is measured (default: ${DEFAULT-VALUE})")
    private double rate;

    @Option(
            names = "--measured",
            paramLabel = "N",
            defaultValue = "1500",
            description = "articles whose latency is measured (default: ${DEFAULT-VALUE})")
    private int measured;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Bounds.check(command, "--rate", rate, 0.1, 100_000);
        Bounds.check(command, "--measured", measured, 1, 1_000_000);
        if (input.names().contains("-")) {
            throw new ParameterException(
                    command.commandLine(), "bench reads its input several times, which standard input (-) cannot be");
        }
        Folder.make(output);
        BenchReport report = new Benchmark(input.names(), partitions.count(), rate, measured).run(output);
        Files.write(
                output.resolve("bench.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
        new BenchPrinter(System.out).print(report);
        return 0;
    }
}
