/**
 * The aggregate stage as a Kafka Streams application: see {@link org.dateline.aggregate.AggregateTopology}. What it does
 * with an assignment is plain Java, in {@link org.dateline.aggregate.consolidate}.
 */
package org.dateline.aggregate;
