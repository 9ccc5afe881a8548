package org.dateline.launcher.run;

import java.time.Duration;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.NamespaceCopy;
import org.dateline.ingest.OrderCheck;
import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.Completion;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.Stages;
import org.dateline.model.event.Tally;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;

/** All stages in this process, under a namespace of their own, for what another namespace has kept, or a part of it. */
public final class ReplayRun {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;
    private final Topics source;
    private final Topics target;
    private final int partitions;

    /**
     * A replay; connects and makes nothing before {@link #take}.
     *
     * @param partitions for the topics of the target, which must not exist yet or be empty
     */
    public ReplayRun(String bootstrap, Topics source, Topics target, int partitions) {
        if (source.namespace().equals(target.namespace())) {
            throw new IllegalArgumentException("a replay goes into another namespace than " + source.namespace());
        }
        this.bootstrap = bootstrap;
        this.source = source;
        this.target = target;
        this.partitions = partitions;
    }

    /**
     * Copies and replays to the end.
     *
     * @param part of the order that is replayed
     * @param configuration what the clusterer does otherwise than shipped; null to do as in the source
     * @throws IllegalArgumentException where there is nothing to replay, or the target is not empty; nothing is made then
     */
    public Tally take(OrderPart part, ClusterConfiguration configuration, RunProgress progress)
            throws InterruptedException {
        int width = prepare(part);
        try (DataDirectory directory = DataDirectory.temporary();
                Pipeline pipeline = Pipeline.start(Stages.bounded(target, bootstrap, directory.state(), width));
                TopicAdmin admin = new TopicAdmin(bootstrap);
                TopicReader reader = new TopicReader(bootstrap);
                ArticlePublisher publisher = ArticlePublisher.connect(bootstrap, target)) {
            new NamespaceCopy(source, reader, publisher, progress)
                    .run(part, configuration == null ? ofSource() : configuration);
            return new Completion(target, admin, reader).await(pipeline, progress::processed);
        }
    }

    private ClusterConfiguration ofSource() {
        return new Namespaces(bootstrap)
                .opening(source)
                .map(OrderEntry.Configuration::clusterer)
                .orElse(null);
    }

    /** Returns the number of partitions that the target has. */
    private int prepare(OrderPart part) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
            if (!admin.describe(source).containsKey(source.articleOrder().name())) {
                throw new IllegalArgumentException("there is no namespace " + source.namespace() + " at " + bootstrap);
            }
            new OrderCheck(bootstrap, source).require(part);
            if (!OrderOpening.isNew(bootstrap, target)) {
                throw new IllegalArgumentException(
                        "namespace " + target.namespace() + " is not empty; replay into a new one");
            }
            return admin.create(target, partitions);
        }
    }
}
