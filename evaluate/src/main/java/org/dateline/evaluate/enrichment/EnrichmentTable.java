package org.dateline.evaluate.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as text. */
public final class EnrichmentTable {
    private EnrichmentTable() {}

    /** A line for each figure. */
    public static List<String> lines(EnrichmentFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(line("start to the first article", figures.startMillis(), "ms"));
        lines.add(line("  of it processor time", figures.startCpuMillis(), "ms"));
        lines.add(line("heap of the models", figures.modelMegabytes(), "MB"));
        lines.add(line("articles", figures.articles(), ""));
        lines.add(line("words an article", figures.wordsPerArticle(), ""));
        lines.add(line("an article", figures.microsPerArticle(), "us"));
        lines.add(line(EnrichmentBenchmark.WORDS + " words", figures.microsPer500Words(), "us"));
        for (Map.Entry<String, Double> step : figures.stepMicrosPer500Words().entrySet()) {
            lines.add(line("  " + step.getKey(), step.getValue(), "us"));
        }
        return lines;
    }

    private static String line(String what, double value, String unit) {
        return String.format(Locale.ROOT, "%-28s %,9.0f %s", what, value, unit).stripTrailing();
    }
}
