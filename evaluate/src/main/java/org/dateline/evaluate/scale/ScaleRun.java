package org.dateline.evaluate.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.enrich.cluster.CandidateEvent;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.ClusterTables;
import org.dateline.enrich.cluster.EventChooser;
import org.dateline.enrich.cluster.EventClusterer;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;

/** One clusterer that is filled with live events, and what the articles after that take. */
final class ScaleRun implements EventChooser, AutoCloseable {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final int ARTICLES_PER_EVENT = 3;
    private static final int MOST_ARTICLES_PER_EVENT = 4;
    private static final int TABLES = 7;
    private static final long SEED = 1;
    private static final double NANOS_PER_MICRO = 1e3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ClusterSettings settings = ClusterSettings.defaults();
    private final List<FileTable> tables =
            Stream.generate(FileTable::new).limit(TABLES).toList();
    private final LiveEvents live = new LiveEvents();
    // where the latest article of a made-up event went
    private final Map<Long, String> eventByNumber = new HashMap<>();
    private final SyntheticArticles articles;
    private final int events;
    private final Duration step;
    private EventClusterer clusterer;
    private SyntheticArticles.Turn turn;
    private List<CandidateEvent> weighed;
    private long taken;
    private long cpu;
    private long following;
    private long offered;
    private long moved;

    ScaleRun(List<EnrichedArticle> vocabulary, int events) {
        this.events = events;
        articles = new SyntheticArticles(vocabulary, SEED);
        step = settings.liveWindow().dividedBy((long) events * (ARTICLES_PER_EVENT + 1));
        clusterer = new EventClusterer(
                settings,
                new ClusterTables(
                        tables.get(0),
                        tables.get(1),
                        tables.get(2),
                        tables.get(3),
                        tables.get(4),
                        tables.get(5),
                        tables.get(6)),
                this);
    }

    @Override
    public int choose(String articleId, String newEventId, List<CandidateEvent> candidates, int proposed) {
        weighed = candidates;
        return proposed;
    }

    @Override
    public void close() {
        tables.forEach(FileTable::close);
    }

    /** Fills it, and measures so many articles more. */
    ScaleRow measure(int measured) {
        fill();
        final long filled = taken;
        final long written = written();
        cpu = 0;
        moved = 0;
        long[] single = new long[measured];
        long[] wall = new long[measured];
        for (int i = 0; i < measured; i++) {
            long cpuBefore = cpu;
            wall[i] = take(START.plus(settings.liveWindow()).plus(step.multipliedBy(i)));
            single[i] = cpu - cpuBefore;
        }
        double meanMicros = cpu / NANOS_PER_MICRO / measured;
        double rowBytes = (double) (written() - written) / measured;
        return new ScaleRow(
                events,
                filled,
                1e6 / meanMicros,
                meanMicros,
                p99(single),
                p99(wall),
                bytesPerEvent(),
                rowBytes,
                (double) moved / measured,
                (double) offered / Math.max(1, following),
                null);
    }

    private void fill() {
        while (live.size() < events) {
            if (taken > (long) events * MOST_ARTICLES_PER_EVENT) {
                throw new IllegalArgumentException("the given articles are too few or too similar for " + events
                        + " events: " + taken + " articles made of them are " + live.size() + " events");
            }
            take(START.plus(step.multipliedBy(taken)));
        }
    }

    /** The next article, at a time; returns the wall time it took, in nanoseconds. */
    private long take(Instant time) {
        turn = articles.next(time);
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        List<Closing> closed = clusterer.tick(2 * taken, time);
        ClusterResult result = clusterer.assign(2 * taken + 1, time, turn.article());
        long took = System.nanoTime() - start;
        cpu += threads.getCurrentThreadCpuTime() - cpuStart;
        tables.forEach(FileTable::spill);
        taken++;
        live.follow(closed);
        seek();
        follow(result);
        return took;
    }

    /** Whether the event that the article's made-up event is in, if it is live still, was weighed for it. */
    private void seek() {
        String sought = eventByNumber.get(turn.event());
        if (sought != null && live.has(sought)) {
            following++;
            offered += weighed.stream().anyMatch(each -> each.eventId().equals(sought)) ? 1 : 0;
        }
    }

    private void follow(ClusterResult result) {
        live.follow(result.assignments());
        moved += result.assignments().stream()
                .filter(Departure.class::isInstance)
                .count();
        eventByNumber.put(turn.event(), ((Assignment) result.assignments().get(0)).eventId());
        if (turn.last()) {
            eventByNumber.remove(turn.event());
        }
    }

    /** Of all but the tables, by which the clusterer is forgotten. */
    private double bytesPerEvent() {
        long all = heap();
        clusterer = null;
        return (double) (all - heap()) / live.size();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private long written() {
        return tables.stream().mapToLong(FileTable::written).sum();
    }

    private static double p99(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[(int) (nanos.length * 0.99)] / NANOS_PER_MICRO;
    }
}
