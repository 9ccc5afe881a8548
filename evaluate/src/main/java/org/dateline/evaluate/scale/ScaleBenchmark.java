package org.dateline.evaluate.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.article.EnrichedArticle;

/**
 * Measures the clusterer alone, its features given, with more and more live events. Articles are made up over the
 * vocabulary of given ones; they go where the clusterer puts them, now or on second thoughts, and they come until there
 * are as many live events as asked for. From then on events close at the rate at which they open. Rows are read from files;
 * what it takes to write those is not the clusterer's and left out.
 */
public final class ScaleBenchmark {
    private static final int REFERENCE = 10_000;

    private final List<EnrichedArticle> vocabulary;
    private final int measured;

    /**
     * A benchmark.
     *
     * @param vocabulary articles with their features whose terms are used
     * @param measured number of articles that are measured
     */
    public ScaleBenchmark(List<EnrichedArticle> vocabulary, int measured) {
        this.vocabulary = List.copyOf(vocabulary);
        this.measured = measured;
    }

    /**
     * Measures with each number of live events, ascending.
     *
     * @param events numbers of live events
     * @param listener told after each number all rows so far
     * @return the rows; their ratios are to the row of {@value #REFERENCE} events or the first with more, else the last
     * @throws IllegalArgumentException where so many events cannot be made of so few articles
     */
    public List<ScaleRow> run(List<Integer> events, Consumer<List<ScaleRow>> listener) {
        List<Integer> ascending = events.stream().sorted().toList();
        List<ScaleRow> rows = new ArrayList<>();
        for (int number : ascending) {
            try (ScaleRun run = new ScaleRun(vocabulary, number)) {
                rows.add(run.measure(measured));
            }
            if (number >= REFERENCE || rows.size() == ascending.size()) {
                ScaleRow reference = reference(rows);
                rows.replaceAll(row -> row.relativeTo(reference));
            }
            listener.accept(List.copyOf(rows));
        }
        return rows;
    }

    private static ScaleRow reference(List<ScaleRow> rows) {
        return rows.stream()
                .filter(row -> row.events() >= REFERENCE)
                .findFirst()
                .orElse(rows.get(rows.size() - 1));
    }
}
