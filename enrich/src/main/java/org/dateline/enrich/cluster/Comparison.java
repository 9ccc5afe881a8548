package org.dateline.enrich.cluster;

/**
 * An article held against one event, as far as it has been so far. Good while neither the event nor what is usual
 * changes.
 */
final class Comparison {
    private final LiveEvent event;
    private final double[] evidence = new double[Evidence.values().length];
    private double rough;
    private Extent extent = Extent.ROUGH;

    /** How much has been measured. */
    enum Extent {
        /** What {@link #rough} needs. */
        ROUGH,
        /** What tells how far other events are ahead of this one besides. */
        AHEAD,
        /** All evidence. */
        COMPLETE
    }

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

    /** How much has been measured. */
    Extent extent() {
        return extent;
    }

    void extent(Extent reached) {
        extent = reached;
    }
}
