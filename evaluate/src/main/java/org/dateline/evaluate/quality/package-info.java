/**
 * How good the events are: {@link org.dateline.evaluate.quality.ClusteringEvaluation}, and how to make them better:
 * {@link org.dateline.evaluate.quality.ClusteringTraining}.
 */
package org.dateline.evaluate.quality;
