package org.dateline.enrich.cluster;

import java.time.Duration;

/**
 * What the clusterer can be told.
 *
 * @param liveWindow an event that has been quiet for longer takes no more articles
 * @param frequencyWindow number of latest articles of a language that document frequencies are counted over
 * @param comparisonWindow number of latest articles of a language that say how similar articles usually are
 * @param candidates number of events whose evidence is weighed for an article
 * @param model what has been learned
 */
public record ClusterSettings(
        Duration liveWindow, int frequencyWindow, int comparisonWindow, int candidates, ClusterModel model) {
    /** Counts up with each change of the code that may change a decision. */
    private static final int CODE_VERSION = 5;

    public ClusterSettings {
        if (liveWindow.isNegative() || liveWindow.isZero()) {
            throw new IllegalArgumentException("a live window of " + liveWindow + " closes every event at once");
        }
        if (comparisonWindow < 1 || frequencyWindow < comparisonWindow) {
            throw new IllegalArgumentException("windows of " + frequencyWindow + " and " + comparisonWindow
                    + " articles: the first must not be the smaller, neither empty");
        }
        if (candidates < 1) {
            throw new IllegalArgumentException(candidates + " candidates leave nothing to choose from");
        }
    }

    /** What is used where nothing else is said. */
    public static ClusterSettings defaults() {
        return of(ClusterModel.load());
    }

    /** The defaults with another model. */
    public static ClusterSettings of(ClusterModel model) {
        return new ClusterSettings(Duration.ofDays(21), 1500, 600, 5, model);
    }

    /** The same with another live window. */
    public ClusterSettings withLiveWindow(Duration other) {
        return new ClusterSettings(other, frequencyWindow, comparisonWindow, candidates, model);
    }

    /** A short name of all that decides, carried by every decision. */
    public String version() {
        return CODE_VERSION + "-" + liveWindow + "-" + frequencyWindow + "-" + comparisonWindow + "-" + candidates + "-"
                + model.version();
    }
}
