package org.dateline.kafka.transaction;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.utils.Utils;
import org.dateline.kafka.topic.KafkaAnswer;
import org.dateline.kafka.topic.Topics;

/** Asks the partitions that a namespace's stages write to which transactions are open in them. */
final class OpenTransactions {
    private final Admin admin;
    private final String namespace;
    private final Collection<String> groups;
    private final String anyOrder;

    /** For the topics of a namespace and the offsets of these groups. */
    OpenTransactions(Admin admin, String namespace, Collection<String> groups) {
        this.admin = admin;
        this.namespace = namespace;
        this.groups = groups;
        anyOrder = Topics.of(namespace).articleOrder().name().substring(namespace.length());
    }

    /** The producers that have one open, by partition; partitions that cannot be asked now are left out. */
    Map<TopicPartition, List<ProducerState>> find() {
        return in(partitions());
    }

    /** As {@link #find}, of these partitions only. */
    Map<TopicPartition, List<ProducerState>> in(Collection<TopicPartition> partitions) {
        Map<TopicPartition, List<ProducerState>> open =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        DescribeProducersResult answer = admin.describeProducers(partitions);
        for (TopicPartition partition : partitions) {
            List<ProducerState> producers = open(answer, partition);
            if (!producers.isEmpty()) {
                open.put(partition, producers);
            }
        }
        return open;
    }

    private static List<ProducerState> open(DescribeProducersResult answer, TopicPartition partition) {
        try {
            return KafkaAnswer.of(answer.partitionResult(partition)).activeProducers().stream()
                    .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                    .toList();
        } catch (KafkaException e) {
            return List.of(); // without a leader, or deleted meanwhile: what hangs there stops nobody now
        }
    }

    private List<TopicPartition> partitions() {
        Set<String> all = KafkaAnswer.of(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names());
        DescribeTopicsResult topics =
                admin.describeTopics(all.stream().filter(this::isWritten).collect(toSet()));
        List<TopicPartition> partitions = new ArrayList<>();
        topics.topicNameValues().forEach((topic, description) -> {
            int count = KafkaAnswer.of(description).partitions().size();
            if (topic.equals(Topic.GROUP_METADATA_TOPIC_NAME)) {
                groups.forEach(group -> partitions.add(offsets(group, count)));
            } else {
                for (int i = 0; i < count; i++) {
                    partitions.add(new TopicPartition(topic, i));
                }
            }
        });
        return partitions;
    }

    /** Where the group's offsets are: what was written with them, in one transaction, is of the same group. */
    private static TopicPartition offsets(String group, int count) {
        return new TopicPartition(Topic.GROUP_METADATA_TOPIC_NAME, Utils.abs(group.hashCode()) % count);
    }

    /** A shadow that has become live writes the order of its corpus too, and says that it is live. */
    private boolean isWritten(String topic) {
        return topic.startsWith(namespace + ".")
                || topic.startsWith(namespace + "-")
                || topic.endsWith(anyOrder)
                || topic.equals(Topics.LIVE.name())
                || topic.equals(Topic.GROUP_METADATA_TOPIC_NAME);
    }
}
