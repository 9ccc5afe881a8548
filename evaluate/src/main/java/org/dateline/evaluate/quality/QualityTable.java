package org.dateline.evaluate.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Scores by set, and their mean over the sets that count.
 *
 * @param scores a row each
 */
public record QualityTable(List<Score> scores) {
    private static final int DECIMALS = 4;

    public QualityTable {
        scores = List.copyOf(scores);
    }

    /**
     * How well one set went.
     *
     * @param set its name
     * @param quality how well
     * @param articlesPerSecond how fast
     * @param counts whether it is part of the mean
     */
    public record Score(String set, Quality quality, double articlesPerSecond, boolean counts) {}

    /** Mean over the sets that count, each with the same weight; NaN where none does. */
    public double mean(ToDoubleFunction<Quality> value) {
        return scores.stream()
                .filter(Score::counts)
                .map(Score::quality)
                .mapToDouble(value)
                .average()
                .orElse(Double.NaN);
    }

    /** The table for a person. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-24s %8s %7s %8s  %9s %6s %6s  %8s %6s %10s",
                "set",
                "articles",
                "events",
                "labelled",
                "precision",
                "recall",
                "F1",
                "pair F1",
                "mixed",
                "articles/s"));
        for (Score score : scores) {
            Quality quality = score.quality();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-24s %8d %7d %8d  %9.3f %6.3f %6.3f  %8.3f %6.3f %10.0f",
                    score.set() + (score.counts() ? "" : " *"),
                    quality.articles(),
                    quality.events(),
                    quality.labelledEvents(),
                    quality.precision(),
                    quality.recall(),
                    quality.f1(),
                    quality.pairwiseF1(),
                    quality.mixed(),
                    score.articlesPerSecond()));
        }
        if (scores.stream().anyMatch(Score::counts)) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-24s %8s %7s %8s  %9.3f %6.3f %6.3f  %8.3f %6.3f",
                    "mean",
                    "",
                    "",
                    "",
                    mean(Quality::precision),
                    mean(Quality::recall),
                    mean(Quality::f1),
                    mean(Quality::pairwiseF1),
                    mean(Quality::mixed)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /**
     * A row as it is written, values with {@value #DECIMALS} decimals.
     *
     * @param set its name; {@code mean} for the last row
     * @param precision B-cubed
     * @param recall B-cubed
     * @param f1 B-cubed
     * @param mixed share of articles in mixed events
     */
    public record Row(String set, BigDecimal precision, BigDecimal recall, BigDecimal f1, BigDecimal mixed) {}

    /** A row for each set, and the mean where it is known. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Score score : scores) {
            rows.add(row(score.set(), value -> value.applyAsDouble(score.quality())));
        }
        if (scores.stream().anyMatch(Score::counts)) {
            rows.add(row("mean", this::mean));
        }
        return rows;
    }

    private static Row row(String set, ToDoubleFunction<ToDoubleFunction<Quality>> value) {
        return new Row(
                set,
                rounded(value.applyAsDouble(Quality::precision)),
                rounded(value.applyAsDouble(Quality::recall)),
                rounded(value.applyAsDouble(Quality::f1)),
                rounded(value.applyAsDouble(Quality::mixed)));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
