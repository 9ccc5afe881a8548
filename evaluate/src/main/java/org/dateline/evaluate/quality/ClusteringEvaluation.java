package org.dateline.evaluate.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.enrich.cluster.ClusterModel;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.quality.QualityTable.Score;

/** Measures the clusterer on labelled corpora, each in a run of its own. */
public final class ClusteringEvaluation {
    private ClusteringEvaluation() {}

    /**
     * A corpus with its result.
     *
     * @param corpus the corpus
     * @param run the pass over it
     * @param counts whether it is part of the mean
     */
    public record Row(OrderedCorpus corpus, ClusteringRun run, boolean counts) {}

    /** Runs each corpus with the same settings. */
    public static List<Row> evaluate(List<OrderedCorpus> corpora, ClusterSettings settings) {
        return corpora.stream().map(corpus -> row(corpus, settings, true)).toList();
    }

    /**
     * Runs each corpus with the same settings after other articles, as a pipeline does that has run for a while: what is
     * usual is known by then, and is not what is usual in the corpus alone.
     */
    public static List<Row> evaluateAfter(GoldCorpus earlier, List<OrderedCorpus> corpora, ClusterSettings settings) {
        return corpora.stream()
                .map(corpus -> {
                    OrderedCorpus before = OrderedCorpus.of(earlier.earlier(corpus.begins()));
                    return new Row(corpus, ClusteringRun.after(before, corpus, settings), true);
                })
                .toList();
    }

    /**
     * Runs each labelled corpus with a model that knows nothing of it. A corpus that holds more labelled articles than
     * all the others together would leave too little to learn from: it is cut in halves by its events (see
     * {@link OrderedCorpus#half}), one half is learned from along with the other corpora, and the other is run; where it
     * is in several languages, the most frequent of them is run alone as well. Such rows are no part of the mean.
     */
    public static List<Row> leaveOneOut(List<OrderedCorpus> corpora, TrainingSettings settings) {
        ClusteringTraining training = new ClusteringTraining(corpora, settings);
        List<Row> rows = new ArrayList<>();
        for (OrderedCorpus corpus : corpora) {
            if (!corpus.labelled()) {
                continue;
            }
            if (outweighsTheOthers(corpus, corpora)) {
                halved(corpus, corpora, training, rows);
            } else {
                rows.add(row(corpus, ClusterSettings.of(training.trainWithout(corpus)), true));
            }
        }
        return rows;
    }

    /** The rows as a table. */
    public static QualityTable table(List<Row> rows) {
        return new QualityTable(rows.stream()
                .map(row -> new Score(
                        row.corpus().name(), row.run().quality(), row.run().articlesPerSecond(), row.counts()))
                .toList());
    }

    private static void halved(
            OrderedCorpus corpus, List<OrderedCorpus> corpora, ClusteringTraining training, List<Row> rows) {
        List<OrderedCorpus> learned = corpora.stream()
                .map(each -> each.name().equals(corpus.name()) ? corpus.half(false) : each)
                .toList();
        ClusterModel model = training.with(learned).train();
        OrderedCorpus scored = corpus.half(true);
        rows.add(row(scored, ClusterSettings.of(model), false));
        Map<String, Long> languages = languages(scored);
        if (languages.size() > 1) {
            String most = mostFrequent(languages);
            OrderedCorpus part = scored.where(
                    scored.name() + "/" + most,
                    article -> article.article().language().equals(most));
            rows.add(row(part, ClusterSettings.of(model), false));
        }
    }

    private static Row row(OrderedCorpus corpus, ClusterSettings settings, boolean counts) {
        return new Row(corpus, ClusteringRun.of(corpus, settings), counts);
    }

    private static boolean outweighsTheOthers(OrderedCorpus corpus, List<OrderedCorpus> corpora) {
        long labelled = corpora.stream()
                .filter(OrderedCorpus::labelled)
                .mapToLong(each -> each.articles().size())
                .sum();
        long labelledSets = corpora.stream().filter(OrderedCorpus::labelled).count();
        return labelledSets > 1 && 2L * corpus.articles().size() > labelled;
    }

    private static Map<String, Long> languages(OrderedCorpus corpus) {
        return corpus.articles().stream()
                .collect(Collectors.groupingBy(
                        article -> article.article().language(), LinkedHashMap::new, Collectors.counting()));
    }

    private static String mostFrequent(Map<String, Long> languages) {
        return languages.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
