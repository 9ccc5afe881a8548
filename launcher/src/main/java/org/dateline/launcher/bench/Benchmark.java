package org.dateline.launcher.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.bench.BenchReport.Latency;
import org.dateline.launcher.bench.BenchReport.Throughput;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.result.RunReport;
import org.dateline.launcher.run.BoundedRun;

/**
 * Measures in one process, one after the other: a passthrough of the same articles over as many hops, the pipeline, and
 * the pipeline's latency at a steady rate. On a shared machine only the ratios mean much.
 */
public final class Benchmark {
    private final List<String> inputs;
    private final int partitions;
    private final double rate;
    private final int measured;

    /**
     * A benchmark of these inputs.
     *
     * @param inputs as for {@code run}; not standard input
     * @param partitions of topics with many
     * @param rate articles a second while latency is measured
     * @param measured number of articles whose latency is measured
     */
    public Benchmark(List<String> inputs, int partitions, double rate, int measured) {
        this.inputs = inputs;
        this.partitions = partitions;
        this.rate = rate;
        this.measured = measured;
    }

    /** Measures; {@code output} gets the results of the pipeline. */
    public BenchReport run(Path output) throws IOException, InterruptedException {
        sources().close(); // a wrong path shows before anything starts
        try (DataDirectory directory = DataDirectory.temporary();
                EmbeddedBroker broker = EmbeddedBroker.start(directory.broker(), EmbeddedBroker.ANY_PORT)) {
            Throughput passthrough;
            try (ArticleSources sources = sources()) {
                passthrough = new Passthrough(broker.bootstrap(), directory.state(), partitions).measure(sources);
            }
            HeapSampler heap = new HeapSampler();
            RunReport report = runPipeline(broker, output, heap);
            Latency latency =
                    new LatencyProbe(broker.bootstrap(), directory.state(), partitions).measure(inputs, rate, measured);
            return report(report, passthrough, latency, heap.megabytes(report.received()));
        }
    }

    private RunReport runPipeline(EmbeddedBroker broker, Path output, HeapSampler heap)
            throws IOException, InterruptedException {
        try (ArticleSources sources = sources();
                BoundedRun run = BoundedRun.start(broker.bootstrap(), Topics.of("bench"), partitions)) {
            return run.take(sources, output, heap);
        }
    }

    private ArticleSources sources() throws IOException {
        return ArticleSources.of(inputs, InputStream.nullInputStream());
    }

    private static BenchReport report(
            RunReport run, Throughput passthrough, Latency latency, Map<Long, Long> heapMegabytes) {
        Throughput pipeline = new Throughput(run.seconds(), run.articlesPerSecond(), run.cpuMicrosPerArticle());
        return new BenchReport(
                run.received(),
                passthrough,
                pipeline,
                ratio(pipeline.articlesPerSecond(), passthrough.articlesPerSecond()),
                ratio(processCpu(pipeline), processCpu(passthrough)),
                latency,
                heapMegabytes);
    }

    private static double processCpu(Throughput throughput) {
        return throughput.cpuMicrosPerArticle().get("process");
    }

    private static double ratio(double one, double other) {
        return other == 0 ? 0 : Math.round(one / other * 1_000) / 1_000.0;
    }
}
