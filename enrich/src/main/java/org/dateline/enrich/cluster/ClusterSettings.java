package org.dateline.enrich.cluster;

import java.time.Duration;

/**
 * What the clusterer can be told.
 *
 * @param liveWindow an event that has been quiet for longer takes no more articles
 * @param frequencyWindow number of latest articles of a language that document frequencies are counted over
 */
public record ClusterSettings(Duration liveWindow, int frequencyWindow) {
    public ClusterSettings {
        if (liveWindow.isNegative() || liveWindow.isZero()) {
            throw new IllegalArgumentException("a live window of " + liveWindow + " closes every event at once");
        }
        if (frequencyWindow < 1) {
            throw new IllegalArgumentException("a frequency window of " + frequencyWindow + " articles counts nothing");
        }
    }

    /** What is used where nothing else is said. */
    public static ClusterSettings defaults() {
        return new ClusterSettings(Duration.ofDays(21), 3000);
    }
}
