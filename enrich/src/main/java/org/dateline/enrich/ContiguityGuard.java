package org.dateline.enrich;

import org.dateline.kafka.stage.SkippedRecords;

/**
 * Notices skipped records before they are committed. After an error within a transaction, Kafka Streams 4.3 can revive a
 * task without the records it had buffered; nothing else would tell. Stopping here aborts the transaction, so that the
 * next start reads them again. The count deliberately survives {@code init()}, which a revived task calls once more.
 */
final class ContiguityGuard {
    private long next = -1;

    void check(String topic, int partition, long offset) {
        if (next >= 0 && offset > next) {
            throw new SkippedRecords(topic, partition, next, offset);
        }
        next = offset + 1;
    }
}
