/**
 * The bounded parts of an event's running state and their bytes ({@link org.dateline.aggregate.state.StateWriter},
 * {@link org.dateline.aggregate.state.StateReader}): tallies that can be taken back, sums of terms, earliest and latest
 * times.
 */
package org.dateline.aggregate.state;
