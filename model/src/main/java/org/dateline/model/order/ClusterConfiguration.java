package org.dateline.model.order;

/**
 * What the clusterer of a namespace does otherwise than the shipped configuration. It stands in the first entry of the
 * order, so that the result stays a function of articles and order; whatever is null is as shipped.
 *
 * @param threshold score from which an article joins, 0 to 10,000 (as {@code Decision.threshold})
 * @param liveWindow ISO-8601 duration after which a quiet event takes no more articles, as {@code PT504H}
 * @param frequencyWindow number of latest articles of a language that document frequencies are counted over
 * @param comparisonWindow number of latest articles of a language that say how similar articles usually are
 * @param candidates number of events whose evidence is weighed for an article
 * @param model text of an event model, as {@code dateline train clustering} writes it
 */
public record ClusterConfiguration(
        Integer threshold,
        String liveWindow,
        Integer frequencyWindow,
        Integer comparisonWindow,
        Integer candidates,
        String model) {
    /** All as shipped. */
    public static final ClusterConfiguration SHIPPED = new ClusterConfiguration(null, null, null, null, null, null);
}
