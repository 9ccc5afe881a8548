package org.dateline.launcher.show;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.launcher.bench.BenchReport;

/** A benchmark as a table. */
public final class BenchPrinter {
    private final PrintStream out;

    /** Prints to this stream. */
    public BenchPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints the table. */
    public void print(BenchReport report) {
        Map<String, Long> passthrough = report.passthrough().cpuMicrosPerArticle();
        Map<String, Long> pipeline = report.pipeline().cpuMicrosPerArticle();
        row("%,d articles", "passthrough", "pipeline", "ratio", report.articles());
        row(
                "articles/s",
                number(report.passthrough().articlesPerSecond()),
                number(report.pipeline().articlesPerSecond()),
                number(report.throughputRatio()));
        row(
                "CPU µs/article, process",
                number(passthrough.get("process")),
                number(pipeline.get("process")),
                number(report.cpuRatio()));
        Set<String> stages = new LinkedHashSet<>(passthrough.keySet());
        stages.addAll(pipeline.keySet());
        stages.remove("process");
        for (String stage : stages) {
            row("  " + stage, number(passthrough.get(stage)), number(pipeline.get(stage)), "");
        }
        BenchReport.Latency latency = report.latency();
        out.printf(
                Locale.ROOT,
                "latency door to view at %.0f articles/s, %,d articles: p50 %d ms, p99 %d ms, max %d ms%n",
                latency.perSecond(),
                latency.measured(),
                latency.p50(),
                latency.p99(),
                latency.max());
        out.println("heap after collection: "
                + report.heapMegabytes().entrySet().stream()
                        .map(entry -> entry.getValue() + " MB at " + Plural.of(entry.getKey(), "article"))
                        .collect(Collectors.joining(", ")));
    }

    private void row(String label, String passthrough, String pipeline, String ratio, Object... arguments) {
        String name = String.format(Locale.ROOT, label, arguments);
        out.printf(Locale.ROOT, "%-28s %12s %12s %8s%n", name, passthrough, pipeline, ratio);
    }

    private static String number(Number value) {
        if (value == null) {
            return "";
        }
        return value.doubleValue() < 10
                ? String.format(Locale.ROOT, "%.2f", value.doubleValue())
                : String.format(Locale.ROOT, "%,.0f", value.doubleValue());
    }
}
