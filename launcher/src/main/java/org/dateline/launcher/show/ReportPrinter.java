package org.dateline.launcher.show;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.launcher.result.RunReport;

/** The report of a run in a few lines. */
public final class ReportPrinter {
    private final PrintStream out;

    /** Prints to this stream. */
    public ReportPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints what came of a run and where its files are. */
    public void print(RunReport report, Path directory) {
        out.printf(
                Locale.ROOT,
                "%s received: %,d assigned to %s, %s, %s, %s, %s%s%n",
                Plural.of(report.received(), "article"),
                report.assigned(),
                Plural.of(report.events(), "event"),
                Plural.of(report.versions(), "new version"),
                Plural.of(report.duplicates(), "duplicate"),
                Plural.of(report.withdrawn(), "withdrawal"),
                Plural.of(report.rejected(), "reject"),
                report.accounted() ? "" : " — THIS DOES NOT ADD UP");
        out.printf(
                Locale.ROOT,
                "%.1f s, %,.0f articles/s, CPU per article: %s%n",
                report.seconds(),
                report.articlesPerSecond(),
                report.cpuMicrosPerArticle().entrySet().stream()
                        .map(stage -> String.format(Locale.ROOT, "%s %,d µs", stage.getKey(), stage.getValue()))
                        .collect(Collectors.joining(", ")));
        out.println("Results in " + directory + ": events.jsonl, assignments.jsonl, changes.jsonl, dead-letters.jsonl,"
                + " report.json");
    }
}
