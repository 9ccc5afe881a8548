package org.dateline.launcher.command;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.common.TopicPartition;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline topics}. */
@Command(
        name = "topics",
        description = "Creates the topics of a namespace where they are missing, and describes them.",
        mixinStandardHelpOptions = true)
public final class TopicsCommand implements Callable<Integer> {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(15);

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private NamespaceOption namespace;

    @Mixin
    private PartitionsOption partitions;

    @Override
    public Integer call() {
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address())) {
            admin.check(BROKER_PATIENCE);
            Topics topics = new Namespaces(bootstrap.address()).topics(namespace.topics());
            admin.create(topics, partitions.count());
            print(topics, admin.ends(topics.all()));
        }
        return 0;
    }

    private static void print(Topics topics, Map<TopicPartition, Long> ends) {
        System.out.printf("%-40s %10s %12s  %s%n", "topic", "partitions", "end offsets", "kept");
        for (Topic<?, ?> topic : topics.all()) {
            Map<Integer, Long> own = new TreeMap<>();
            ends.forEach((partition, end) -> {
                if (partition.topic().equals(topic.name())) {
                    own.put(partition.partition(), end);
                }
            });
            long sum = own.values().stream().mapToLong(Long::longValue).sum();
            String kept = topic.retention() == Topic.Retention.KEPT ? "for good" : "last of each key";
            System.out.printf("%-40s %10d %,12d  %s%n", topic.name(), own.size(), sum, kept);
        }
    }
}
