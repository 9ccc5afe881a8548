package org.dateline.kafka.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates, describes and measures the topics of a namespace. */
public final class TopicAdmin implements AutoCloseable {
    private final String bootstrap;
    private final Admin admin;

    /**
     * Connects lazily.
     *
     * @param bootstrap {@code host:port}, several separated by commas
     */
    public TopicAdmin(String bootstrap) {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /**
     * Waits until a broker answers.
     *
     * @throws KafkaException where none does within {@code patience}
     */
    public void check(Duration patience) {
        try {
            admin.describeCluster().nodes().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException(
                    "no Kafka broker answers at " + bootstrap + " within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw KafkaAnswer.interrupted(e);
        }
    }

    /**
     * Creates the topics that are missing and waits until every partition can be written: sending right after a
     * creation loses records ({@code NOT_LEADER}, then out-of-order sequences). Topics that exist stay as they are.
     *
     * @param partitions number of partitions of the topics that have many
     * @return the number of partitions the raw topic really has
     */
    public int create(Topics topics, int partitions) {
        List<NewTopic> missing = missing(topics, partitions);
        admin.createTopics(missing).values().values().forEach(future -> {
            try {
                KafkaAnswer.of(future);
            } catch (TopicExistsException e) {
                // another instance was quicker; its settings are the same
            }
        });
        awaitWritable(topics);
        return partitionsOf(topics.rawArticles());
    }

    /** Partition count by topic name; topics that do not exist are left out. */
    public Map<String, Integer> describe(Topics topics) {
        Map<String, Integer> found = new TreeMap<>();
        List<String> names = topics.all().stream().map(Topic::name).toList();
        admin.describeTopics(names).topicNameValues().forEach((name, future) -> {
            try {
                found.put(name, KafkaAnswer.of(future).partitions().size());
            } catch (UnknownTopicOrPartitionException e) {
                // left out: the caller asks which ones there are
            }
        });
        return found;
    }

    /** Names of all topics that the broker has, its own left out. */
    public SortedSet<String> names() {
        return new TreeSet<>(KafkaAnswer.of(admin.listTopics().names()));
    }

    /** Number of partitions of an existing topic. */
    public int partitionsOf(Topic<?, ?> topic) {
        return KafkaAnswer.of(admin.describeTopics(List.of(topic.name()))
                        .topicNameValues()
                        .get(topic.name()))
                .partitions()
                .size();
    }

    /** End offset of every partition of the topics, transaction markers included. */
    public Map<TopicPartition, Long> ends(Collection<? extends Topic<?, ?>> topics) {
        return ends(topics, IsolationLevel.READ_UNCOMMITTED);
    }

    /**
     * Whether all that has been written can be read as committed. An application's committed offsets say less: they may
     * show before the end of their transaction has reached every partition it wrote to.
     */
    public boolean isSettled(Collection<? extends Topic<?, ?>> topics) {
        return ends(topics, IsolationLevel.READ_COMMITTED).equals(ends(topics, IsolationLevel.READ_UNCOMMITTED));
    }

    private Map<TopicPartition, Long> ends(Collection<? extends Topic<?, ?>> topics, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (Topic<?, ?> topic : topics) {
            for (int partition = partitionsOf(topic) - 1; partition >= 0; partition--) {
                asked.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        KafkaAnswer.of(admin.listOffsets(asked, new ListOffsetsOptions(isolation))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** Offsets a consumer group has committed; partitions it has not come to are left out. */
    public Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        KafkaAnswer.of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }

    private List<NewTopic> missing(Topics topics, int partitions) {
        Map<String, Integer> existing = describe(topics);
        List<NewTopic> missing = new ArrayList<>();
        for (Topic<?, ?> topic : topics.all()) {
            if (!existing.containsKey(topic.name())) {
                int width = topic.width() == Topic.Width.ONE ? 1 : partitions;
                missing.add(new NewTopic(topic.name(), Optional.of(width), Optional.empty()).configs(topic.settings()));
            }
        }
        return missing;
    }

    private void awaitWritable(Topics topics) {
        long deadline = System.nanoTime() + KafkaAnswer.PATIENCE.toNanos();
        while (true) {
            try {
                ends(topics.all());
                return;
            } catch (RetriableException e) {
                if (System.nanoTime() > deadline) {
                    throw new KafkaException("topics of " + topics.namespace() + " have no leaders", e);
                }
                KafkaAnswer.pause();
            }
        }
    }
}
