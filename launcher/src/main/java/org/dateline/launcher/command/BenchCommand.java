package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.enrichment.EnrichmentBenchmark;
import org.dateline.evaluate.enrichment.EnrichmentFigures;
import org.dateline.evaluate.enrichment.EnrichmentTable;
import org.dateline.evaluate.scale.ScaleBenchmark;
import org.dateline.evaluate.scale.ScaleTable;
import org.dateline.evaluate.scale.ViewBenchmark;
import org.dateline.evaluate.scale.ViewRow;
import org.dateline.launcher.bench.BenchReport;
import org.dateline.launcher.bench.Benchmark;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.launcher.show.BenchPrinter;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
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
    /** Articles of each input whose terms are used. */
    private static final int VOCABULARY = 3_000;

    /** Articles of an event whose updates are measured. */
    private static final List<Integer> VIEW_SIZES = List.of(1, 10, 100, 1_000, 5_000);

    /** Updates that are measured at each size. */
    private static final int UPDATED = 500;

    private static final List<Integer> LIVE_EVENTS = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

    /** Articles that are measured with each number of live events. */
    private static final int CLUSTERED = 20_000;

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

    @Option(
            names = "--clusterer",
            description = "measures the clusterer alone instead, on made-up articles over the input's vocabulary")
    private boolean clusterer;

    @Option(
            names = "--view",
            description =
                    "measures the update of a view alone instead, in an event of 1 to 5,000 of the input's articles")
    private boolean view;

    @Option(
            names = "--events",
            paramLabel = "N",
            split = ",",
            description = "numbers of live events for --clusterer (default: 1000,3000,10000,30000,100000); 100,000 were"
                    + " measured with a heap of 4 GB (DATELINE_HEAP=4g) and write some 2.5 GB to the temporary folder,"
                    + " 1,000,000 with 12 GB, and write some 25 GB in some 25 minutes")
    private List<Integer> events;

    @Option(
            names = "--enrichment",
            description = "measures enrichment alone instead, on one thread: processor time by step, heap and start of"
                    + " the models")
    private boolean enrichment;

    @Mixin
    private TableOption table;

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
        if (Stream.of(clusterer, enrichment, view).filter(wanted -> wanted).count() > 1) {
            throw new ParameterException(
                    command.commandLine(), "--clusterer, --enrichment and --view go one at a time");
        }
        if (events != null && !clusterer) {
            throw new ParameterException(command.commandLine(), "--events goes with --clusterer");
        }
        table.require(input.names().stream().map(Path::of).toList());
        if (enrichment) {
            return measureEnrichment();
        }
        if (clusterer) {
            return measureClusterer();
        }
        if (view) {
            return measureView();
        }
        Folder.make(output);
        BenchReport report = new Benchmark(input.names(), partitions.count(), rate, measured).run(output);
        Files.write(
                output.resolve("bench.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
        new BenchPrinter(System.out).print(report);
        return 0;
    }

    private int measureEnrichment() throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        for (String name : input.names()) {
            GoldCorpus.read(Path.of(name)).articles().forEach(gold -> articles.add(gold.article()));
        }
        EnrichmentFigures figures = new EnrichmentBenchmark(articles).run();
        PrintWriter out = command.commandLine().getOut();
        EnrichmentTable.lines(figures).forEach(out::println);
        out.flush();
        table.write(List.of(figures));
        return 0;
    }

    private int measureClusterer() throws IOException {
        List<Integer> numbers = events == null ? LIVE_EVENTS : events;
        for (int number : numbers) {
            Bounds.check(command, "--events", number, 1, 10_000_000);
        }
        PrintWriter out = command.commandLine().getOut();
        ScaleBenchmark benchmark = new ScaleBenchmark(articles(), CLUSTERED);
        out.println(ScaleTable.HEAD);
        benchmark.run(numbers, rows -> {
            out.println(ScaleTable.line(rows.get(rows.size() - 1)));
            out.flush();
            table.write(rows); // what comes next may take long, and fail
        });
        return 0;
    }

    private int measureView() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        ViewBenchmark benchmark = new ViewBenchmark(articles(), UPDATED);
        out.println(ViewRow.HEAD);
        table.write(benchmark.run(VIEW_SIZES, row -> {
            out.println(row.line());
            out.flush();
        }));
        return 0;
    }

    private List<EnrichedArticle> articles() throws IOException {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (String name : input.names()) {
            GoldCorpus corpus = GoldCorpus.read(Path.of(name)).first(VOCABULARY);
            OrderedCorpus.of(corpus).articles().forEach(turn -> articles.add(turn.article()));
        }
        return articles;
    }
}
