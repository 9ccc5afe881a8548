package org.dateline.kafka.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.dateline.kafka.topic.KafkaAnswer;

/** Asks the brokers how far changelogs go. */
public final class ChangelogEnds implements Function<TopicPartition, ChangelogEnd> {
    private volatile Admin admin;

    /** Through whom they are asked; not closed here. */
    public void through(Admin client) {
        admin = client;
    }

    @Override
    public ChangelogEnd apply(TopicPartition changelog) {
        try {
            Uuid topicId = KafkaAnswer.of(
                            admin.describeTopics(List.of(changelog.topic())).allTopicNames())
                    .get(changelog.topic())
                    .topicId();
            long offset = KafkaAnswer.of(admin.listOffsets(Map.of(changelog, OffsetSpec.latest()))
                            .partitionResult(changelog))
                    .offset();
            return new ChangelogEnd(topicId, offset);
        } catch (UnknownTopicOrPartitionException e) {
            return ChangelogEnd.NONE;
        }
    }
}
