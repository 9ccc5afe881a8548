package org.dateline.kafka.stage;

import org.apache.kafka.common.KafkaException;

/** Records were skipped between the broker and the stage; going on would lose them. */
public final class SkippedRecords extends KafkaException {
    private static final long serialVersionUID = 1L;

    /** The record at {@code came} came where that at {@code due} was due. */
    public SkippedRecords(String topic, int partition, long due, long came) {
        super(topic + " partition " + partition + ": offset " + due + " is due, but " + came + " came; " + (came - due)
                + " records were skipped (or the topic was written by a transactional producer, which leaves gaps)");
    }
}
