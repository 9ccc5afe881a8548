package org.dateline.launcher.show;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.launcher.result.RunReport;
import org.dateline.model.event.Tally;

/** What became of a run's or a replay's articles, in a few lines. */
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

    /** Prints what came of the raw records of a namespace in the one that they were replayed into. */
    public void print(Tally tally, String source, String target) {
        out.printf(
                Locale.ROOT,
                "%s of %s replayed into %s: %,d assigned, %s, %s, %s, %s%n",
                Plural.of(tally.received(), "raw record"),
                source,
                target,
                tally.assigned(),
                Plural.of(tally.versions(), "new version"),
                Plural.of(tally.duplicates(), "duplicate"),
                Plural.of(tally.withdrawn(), "withdrawal"),
                Plural.of(tally.rejected(), "reject"));
    }
}
