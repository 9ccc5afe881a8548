package org.dateline.evaluate.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.aggregate.read.AssignmentReader;
import org.dateline.enrich.cluster.ContributionBuilder;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;

/**
 * Measures what an update of a view costs in an event that has more and more articles: an assignment read, consolidated,
 * and view, row and change written. All given articles go to one event, over and over under new ids. At each size the
 * event is kept, and its next article is put in again and again, each time another one.
 */
public final class ViewBenchmark {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final String EVENT = "event";
    private static final int SECONDS_APART = 60;
    private static final double NANOS_PER_MICRO = 1e3;
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
        SortedMap<Integer, MemoryEventStore> stores = grow(sizes);
        List<ViewRow> rows = new ArrayList<>();
        // twice: in the first round much is compiled
        stores.forEach(this::measure);
        stores.forEach((size, store) -> {
            ViewRow row = measure(size, store);
            rows.add(rows.isEmpty() ? row : row.relativeTo(rows.get(0)));
            listener.accept(rows.get(rows.size() - 1));
        });
        return rows;
    }

    /** The event one article before each size. */
    private SortedMap<Integer, MemoryEventStore> grow(List<Integer> sizes) {
        SortedMap<Integer, MemoryEventStore> grown = new TreeMap<>();
        sizes.forEach(size -> grown.put(size, null));
        MemoryEventStore store = new MemoryEventStore();
        EventConsolidator consolidator = new EventConsolidator(store);
        for (int number = 1; number <= grown.lastKey(); number++) {
            if (grown.containsKey(number)) {
                grown.put(number, new MemoryEventStore(store));
            }
            consolidator.apply(assignment(number, number));
        }
        return grown;
    }

    private ViewRow measure(int size, MemoryEventStore before) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[measured];
        int[] view = new int[measured];
        long[] state = new long[measured];
        for (int i = 0; i < measured; i++) {
            byte[] assignment = Json.toBytes(assignment(size, size + i));
            MemoryEventStore store = new MemoryEventStore(before);
            EventConsolidator consolidator = new EventConsolidator(store);
            long start = threads.getCurrentThreadCpuTime();
            view[i] = update(consolidator, assignment);
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
            state[i] = store.written();
        }
        Arrays.sort(nanos);
        Arrays.sort(view);
        Arrays.sort(state);
        int middle = measured / 2;
        return new ViewRow(size, nanos[middle] / NANOS_PER_MICRO, view[measured - 1], state[middle], 1);
    }

    /** Returns the bytes of the view. */
    private static int update(EventConsolidator consolidator, byte[] assignment) {
        try {
            Updated updated = (Updated) consolidator.apply(AssignmentReader.read(assignment));
            Json.toBytes(updated.member());
            Json.toBytes(updated.change());
            return Json.toBytes(updated.event()).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
