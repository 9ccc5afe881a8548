package org.dateline.evaluate.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.enrich.cluster.ClusterResult;
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
    /** Runs with the model's decisions. */
    public static ClusteringRun of(OrderedCorpus corpus, ClusterSettings settings) {
        return of(corpus, new EventClusterer(settings, ClusterTables.inMemory()));
    }

    /** Runs with somebody else's decisions. */
    public static ClusteringRun of(OrderedCorpus corpus, ClusterSettings settings, EventChooser chooser) {
        return of(corpus, new EventClusterer(settings, ClusterTables.inMemory(), chooser));
    }

    private static ClusteringRun of(OrderedCorpus corpus, EventClusterer clusterer) {
        Map<String, String> labelled = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        Map<String, EventAssignment.Assignment> decisions = new TreeMap<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long seq = 0;
        for (OrderedArticle turn : corpus.articles()) {
            clusterer.tick(seq++, turn.time());
            ClusterResult result = clusterer.assign(seq++, turn.time(), turn.article());
            for (EventAssignment each : result.assignments()) {
                if (each instanceof EventAssignment.Assignment assignment) {
                    found.put(assignment.articleId(), assignment.eventId());
                    labelled.putIfAbsent(assignment.articleId(), turn.event());
                    decisions.put(assignment.articleId(), assignment);
                }
            }
        }
        return new ClusteringRun(
                labelled, found, decisions, Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
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
