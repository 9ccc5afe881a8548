package org.dateline.evaluate.scale;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.enrich.cluster.ContributionBuilder;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.AssignmentJson;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment.Assignment;

/**
 * Measures what an update of a view costs in an event that has more and more articles: an assignment read, consolidated,
 * and view, row and change written, as the stage does it. All given articles go to one event, over and over under new
 * ids. What is measured are the updates that make an event so large, or larger by less than a tenth, so that large events
 * need not be made so often; and for the smallest, so many events.
 */
public final class ViewBenchmark {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final String EVENT = "event";
    private static final int SECONDS_APART = 60;
    // the part of an event's articles that more may come while it counts as of one size
    private static final int WINDOW = 10;
    private static final Decision JOINED = new Decision(Decision.Kind.JOINED, "benchmark", 0, 0, 0, List.of());

    private final List<EnrichedArticle> articles;
    private final int measured;

    /**
     * A benchmark.
     *
     * @param articles at least one
     * @param measured number of updates that are measured at each size
     */
    public ViewBenchmark(List<EnrichedArticle> articles, int measured) {
        this.articles = List.copyOf(articles);
        this.measured = measured;
    }

    /**
     * Measures the update that makes an event as large as each of these numbers of articles.
     *
     * @param sizes numbers of articles, 1 or more
     * @param listener told each row as soon as it is known
     * @return the rows, ascending
     */
    public List<ViewRow> run(List<Integer> sizes, Consumer<ViewRow> listener) {
        SortedSet<Integer> ascending = new TreeSet<>(sizes);
        // twice: in the first round much is compiled
        ascending.forEach(this::measure);
        List<ViewRow> rows = new ArrayList<>();
        for (int size : ascending) {
            ViewRow row = measure(size);
            rows.add(rows.isEmpty() ? row : row.relativeTo(rows.get(0)));
            listener.accept(rows.get(rows.size() - 1));
        }
        return rows;
    }

    private ViewRow measure(int size) {
        Timings lately = new Timings(measured);
        Timings restored = new Timings(measured);
        while (!lately.isFull()) {
            MemoryEventStore store = new MemoryEventStore();
            EventConsolidator consolidator = new EventConsolidator(store);
            for (int number = 1; number < size; number++) {
                consolidator.apply(assignment(number, number));
            }
            MemoryEventStore before = new MemoryEventStore(store);
            int from = lately.size();
            for (int number = size; number < size + Math.max(1, size / WINDOW) && !lately.isFull(); number++) {
                lately.update(consolidator, store, next(number, lately));
            }
            // apart from each other: copying a store empties the processor's caches
            for (int i = from; i < lately.size(); i++) {
                MemoryEventStore copy = new MemoryEventStore(before);
                restored.update(new EventConsolidator(copy), copy, next(size, restored));
            }
        }
        return new ViewRow(
                size, lately.medianMicros(), restored.medianMicros(), lately.largestView(), lately.medianState(), 1);
    }

    /** Each time another article. */
    private byte[] next(int seq, Timings timings) {
        return AssignmentJson.of(assignment(seq, seq + timings.size()));
    }

    private Assignment assignment(int seq, int number) {
        EnrichedArticle article = articles.get(number % articles.size());
        return new Assignment(
                seq,
                START.plusSeconds((long) SECONDS_APART * seq),
                EVENT,
                number + "-" + article.articleId(),
                1,
                JOINED,
                ContributionBuilder.build(article, null));
    }
}
