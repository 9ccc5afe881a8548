package org.dateline.kafka.transaction;

import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.requests.TransactionResult;

/**
 * A transaction that is open in one partition although its coordinator is done with it.
 *
 * @param partition where it is open
 * @param producer the partition's own record of it
 * @param result how the coordinator ended it
 */
record HangingTransaction(TopicPartition partition, ProducerState producer, TransactionResult result) {
    /** Epoch of the markers that end it: each transaction's end raises the producer's epoch by one (KIP-890). */
    static short endEpoch(ProducerState producer) {
        return (short) (producer.producerEpoch() + 1);
    }

    /** Epoch of the coordinator that the partition last heard of. */
    int coordinatorEpoch() {
        return producer.coordinatorEpoch().orElse(0);
    }
}
