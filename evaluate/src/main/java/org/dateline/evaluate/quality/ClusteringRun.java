package org.dateline.evaluate.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.ClusterTables;
import org.dateline.enrich.cluster.EventChooser;
import org.dateline.enrich.cluster.EventClusterer;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.event.EventAssignment;

/**
 * One pass of the clusterer over a corpus.
 *
 * @param labelled the event labelled, by article
 * @param found the event found, by article
 * @param decisions what was decided, by article
 * @param took CPU time
 */
public record ClusteringRun(
        Map<String, String> labelled,
        Map<String, String> found,
        Map<String, EventAssignment.Assignment> decisions,
        Duration took) {
    /** Runs with the model's decisions, without a lull. */
    public static ClusteringRun of(OrderedCorpus corpus, ClusterSettings settings) {
        return new Run(new EventClusterer(settings, ClusterTables.inMemory())).over(corpus, turn -> false);
    }

    /** Runs with the model's decisions after other articles, of which no more is told. */
    public static ClusteringRun after(OrderedCorpus earlier, OrderedCorpus corpus, ClusterSettings settings) {
        Run run = new Run(new EventClusterer(settings, ClusterTables.inMemory()));
        run.pass(earlier);
        return run.over(corpus, turn -> false);
    }

    /** Runs with the model's decisions, with lulls until all is settled after each of some articles. */
    public static ClusteringRun withLulls(
            OrderedCorpus corpus, ClusterSettings settings, Predicate<OrderedArticle> after) {
        return new Run(new EventClusterer(settings, ClusterTables.inMemory())).over(corpus, after);
    }

    /** Runs with somebody else's decisions. */
    public static ClusteringRun of(OrderedCorpus corpus, ClusterSettings settings, EventChooser chooser) {
        return new Run(new EventClusterer(settings, ClusterTables.inMemory(), chooser)).over(corpus, turn -> false);
    }

    private static final class Run {
        private final EventClusterer clusterer;
        private final Map<String, String> labelled = new TreeMap<>();
        private final Map<String, String> found = new TreeMap<>();
        private final Map<String, EventAssignment.Assignment> decisions = new TreeMap<>();
        private final Set<String> passed = new HashSet<>();
        private long seq;

        Run(EventClusterer clusterer) {
            this.clusterer = clusterer;
        }

        ClusteringRun over(OrderedCorpus corpus, Predicate<OrderedArticle> lullAfter) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            for (OrderedArticle turn : corpus.articles()) {
                note(assign(turn), turn.event());
                if (lullAfter.test(turn)) {
                    settle(turn.time());
                }
            }
            return new ClusteringRun(
                    labelled, found, decisions, Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
        }

        void pass(OrderedCorpus earlier) {
            for (OrderedArticle turn : earlier.articles()) {
                passed.add(turn.article().articleId());
                assign(turn);
            }
        }

        private List<EventAssignment> assign(OrderedArticle turn) {
            clusterer.tick(seq++, turn.time());
            return clusterer.assign(seq++, turn.time(), turn.article()).assignments();
        }

        private void settle(Instant time) {
            while (clusterer.isUnsettled()) {
                note(clusterer.settle(seq++, time), null);
            }
        }

        private void note(List<EventAssignment> assignments, String label) {
            for (EventAssignment each : assignments) {
                if (each instanceof EventAssignment.Assignment assignment && !passed.contains(assignment.articleId())) {
                    found.put(assignment.articleId(), assignment.eventId());
                    labelled.putIfAbsent(assignment.articleId(), label);
                    decisions.put(assignment.articleId(), assignment);
                }
            }
        }
    }

    /** Articles in a second of one core. */
    public double articlesPerSecond() {
        return found.size() / Math.max(1e-9, took.toNanos() / 1e9);
    }

    /** How well it went. */
    public Quality quality() {
        return Quality.of(labelled, found);
    }
}
