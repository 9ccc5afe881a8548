package org.dateline.evaluate.quality;

/**
 * An article measured against a candidate event.
 *
 * @param evidence by index of {@link org.dateline.enrich.cluster.Evidence}
 * @param right whether the article is in the event
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Example(double[] evidence, boolean right, double weight) {}
