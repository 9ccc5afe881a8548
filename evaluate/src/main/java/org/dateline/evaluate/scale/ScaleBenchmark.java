package org.dateline.evaluate.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.enrich.cluster.CandidateEvent;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.ClusterTables;
import org.dateline.enrich.cluster.EventChooser;
import org.dateline.enrich.cluster.EventClusterer;
import org.dateline.model.article.EnrichedArticle;

/**
 * Measures the clusterer alone, its features given, with more and more live events. Articles are made up over the
 * vocabulary of given ones; every article is decided on, but goes to the event it was made for, so that there are as many
 * live events as asked for. Events close at the rate at which they open. What the clusterer writes is counted and not
 * kept, so that nothing can be looked at again: second thoughts, which cost several times as much, are not in it.
 */
public final class ScaleBenchmark {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final int ARTICLES_PER_EVENT = 3;
    private static final int REFERENCE = 10_000;
    private static final long SEED = 1;
    private static final double NANOS_PER_MICRO = 1e3;

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
     * @param listener told each row as soon as it is known
     * @return the rows; their ratios are to the row of {@value #REFERENCE} events or the first with more, else the last
     */
    public List<ScaleRow> run(List<Integer> events, Consumer<ScaleRow> listener) {
        List<ScaleRow> rows = new ArrayList<>();
        for (int number : events.stream().sorted().toList()) {
            rows.add(new Run(number).measure());
            listener.accept(rows.get(rows.size() - 1).relativeTo(reference(rows)));
        }
        return rows.stream().map(row -> row.relativeTo(reference(rows))).toList();
    }

    private static ScaleRow reference(List<ScaleRow> rows) {
        return rows.stream()
                .filter(row -> row.events() >= REFERENCE)
                .findFirst()
                .orElse(rows.get(rows.size() - 1));
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private final class Run implements EventChooser {
        private final SyntheticArticles articles = new SyntheticArticles(vocabulary, SEED);
        private final CountingTable table = new CountingTable();
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Map<Long, String> eventByNumber = new HashMap<>();
        private final int events;
        private final Duration step;
        private final long[] single = new long[measured];
        private final long[] wall = new long[measured];
        private EventClusterer clusterer;
        private SyntheticArticles.Turn turn;
        private long taken;
        private int live;
        private long cpu;
        private long following;
        private long offered;

        Run(int events) {
            this.events = events;
            Duration window = ClusterSettings.defaults().liveWindow();
            step = window.dividedBy((long) events * (ARTICLES_PER_EVENT + 1));
        }

        // the tables forget what is written, so that earlier articles cannot be looked at again
        @Override
        public boolean reconsiders() {
            return false;
        }

        @Override
        public int choose(String articleId, String newEventId, List<CandidateEvent> candidates, int proposed) {
            String sought = eventByNumber.get(turn.event());
            following += sought == null ? 0 : 1;
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.get(i).eventId().equals(sought)) {
                    offered++;
                    return i;
                }
            }
            eventByNumber.put(turn.event(), newEventId);
            live++;
            return FOUND;
        }

        ScaleRow measure() {
            long before = heap();
            ClusterSettings settings = ClusterSettings.defaults();
            clusterer = new EventClusterer(
                    settings, new ClusterTables(table, table, table, table, table, table, table), this);
            while (live < events) {
                take(START.plus(step.multipliedBy(taken)));
            }
            final long filled = taken;
            final double bytesPerEvent = (double) (heap() - before) / events;
            final long rowBytes = table.bytes();
            cpu = 0;
            for (int i = 0; i < measured; i++) {
                long cpuBefore = cpu;
                wall[i] = take(START.plus(settings.liveWindow()).plus(step.multipliedBy(i)));
                single[i] = cpu - cpuBefore;
            }
            double meanMicros = cpu / NANOS_PER_MICRO / measured;
            return new ScaleRow(
                    events,
                    filled,
                    1e6 / meanMicros,
                    meanMicros,
                    p99(single),
                    p99(wall),
                    bytesPerEvent,
                    (double) (table.bytes() - rowBytes) / measured,
                    (double) offered / Math.max(1, following),
                    1);
        }

        private double p99(long[] nanos) {
            Arrays.sort(nanos);
            return nanos[(int) (nanos.length * 0.99)] / NANOS_PER_MICRO;
        }

        /** The next article, at a time; returns the wall time it took, in nanoseconds. */
        private long take(Instant time) {
            turn = articles.next(time);
            long cpuStart = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            int closed = clusterer.tick(2 * taken, time).size();
            clusterer.assign(2 * taken + 1, time, turn.article());
            long took = System.nanoTime() - start;
            cpu += threads.getCurrentThreadCpuTime() - cpuStart;
            live -= closed;
            taken++;
            if (turn.last()) {
                eventByNumber.remove(turn.event());
            }
            return took;
        }
    }
}
