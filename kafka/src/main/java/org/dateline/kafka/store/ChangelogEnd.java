package org.dateline.kafka.store;

import org.apache.kafka.common.Uuid;

/**
 * How far a partition of a changelog goes.
 *
 * @param topicId another one once a topic has been deleted and made again
 * @param offset of the next record
 */
public record ChangelogEnd(Uuid topicId, long offset) {
    /** There is no changelog. */
    public static final ChangelogEnd NONE = new ChangelogEnd(Uuid.ZERO_UUID, 0);

    /** Whether the record at a place is there. */
    boolean holds(ChangelogPlace place) {
        return place.topicId().equals(topicId) && place.offset() < offset;
    }
}
