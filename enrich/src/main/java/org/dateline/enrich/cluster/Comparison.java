package org.dateline.enrich.cluster;

/**
 * An article held against one event, as far as it has been so far. Good while neither the event nor what is usual
 * changes.
 */
final class Comparison {
    private final LiveEvent event;
    private final double[] evidence = new double[Evidence.values().length];
    private double rough;
    private boolean complete;

    Comparison(LiveEvent event) {
        this.event = event;
    }

    LiveEvent event() {
        return event;
    }

    /** What has been measured, by index of {@link Evidence}; what depends on other events is left out. */
    double[] evidence() {
        return evidence;
    }

    /** Rough similarity for the choice of candidates. */
    double rough() {
        return rough;
    }

    void rough(double similarity) {
        rough = similarity;
    }

    /** Whether all evidence has been measured, or what {@link #rough} needs alone. */
    boolean isComplete() {
        return complete;
    }

    void completed() {
        complete = true;
    }
}
