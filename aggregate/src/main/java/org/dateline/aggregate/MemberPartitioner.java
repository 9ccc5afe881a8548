package org.dateline.aggregate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Puts a member's row into the partition of the same number as its event's view: the one that Kafka's default
 * partitioner gives to the part of the key before the slash.
 */
final class MemberPartitioner implements StreamPartitioner<byte[], byte[]> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int numPartitions) {
        int slash = 0;
        while (slash < key.length && key[slash] != '/') {
            slash++;
        }
        byte[] eventId = Arrays.copyOf(key, slash);
        return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(eventId)) % numPartitions));
    }
}
