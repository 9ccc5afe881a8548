package org.dateline.evaluate.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.OrderedCorpus;

/** Measures the clusterer on labelled corpora, each in a run of its own. */
public final class ClusteringEvaluation {
    private ClusteringEvaluation() {}

    /**
     * A corpus with its result.
     *
     * @param corpus the corpus
     * @param run the pass over it
     */
    public record Row(OrderedCorpus corpus, ClusteringRun run) {}

    /** Runs each corpus with the same settings. */
    public static List<Row> evaluate(List<OrderedCorpus> corpora, ClusterSettings settings) {
        return corpora.stream()
                .map(corpus -> new Row(corpus, ClusteringRun.of(corpus, settings)))
                .toList();
    }

    /** Runs each labelled corpus with a model that knows nothing of it. */
    public static List<Row> leaveOneOut(List<OrderedCorpus> corpora, TrainingSettings settings) {
        ClusteringTraining training = new ClusteringTraining(corpora, settings);
        List<Row> rows = new ArrayList<>();
        for (OrderedCorpus corpus : corpora) {
            if (corpus.labelled()) {
                rows.add(new Row(corpus, ClusteringRun.of(corpus, ClusterSettings.of(training.trainWithout(corpus)))));
            }
        }
        return rows;
    }

    /** A Markdown table of rows. */
    public static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                | corpus | articles | precision | recall | B-cubed F1 | pairwise F1 | mixed | articles/s |
                |---|---|---|---|---|---|---|---|
                """);
        for (Row row : rows) {
            Quality quality = row.run().quality();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.2f | %.0f |%n",
                    row.corpus().name(),
                    quality.articles(),
                    quality.precision(),
                    quality.recall(),
                    quality.f1(),
                    quality.pairwiseF1(),
                    quality.mixed(),
                    row.run().articlesPerSecond()));
        }
        return table.toString();
    }
}
