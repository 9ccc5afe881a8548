package org.dateline.kafka.transaction;

import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.requests.TransactionResult;

/**
 * A transaction that is open in one partition although its coordinator is done with it.
 *
 * @param partition where it is open
 * @param producer the partition's own record of it
 * @param epoch epoch of the producer as the coordinator knows it; not below the partition's
 * @param result how the coordinator ended it
 */
record HangingTransaction(TopicPartition partition, ProducerState producer, short epoch, TransactionResult result) {
    /** Epoch of the coordinator that the partition last heard of. */
    int coordinatorEpoch() {
        return producer.coordinatorEpoch().orElse(0);
    }
}
