package org.dateline.launcher.run;

import java.time.Duration;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.CaughtUp;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;

/**
 * A shadow: a namespace that works on the articles and the order of another one for as long as both are there, and may
 * take its place. Its stages run wherever stages run, in {@code dateline up} or as processes.
 */
public final class ShadowRun {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;
    private final Namespaces namespaces;

    /** Over the broker at {@code bootstrap}. */
    public ShadowRun(String bootstrap) {
        this.bootstrap = bootstrap;
        namespaces = new Namespaces(bootstrap);
    }

    /**
     * Makes a shadow; one that is there already stays as it is.
     *
     * @param source a namespace over the corpus
     * @param partitions of the shadow's topics
     * @param configuration what its clusterer does otherwise than shipped; null to do as in the source
     * @return the topics of the shadow
     */
    public Topics begin(Topics source, Topics shadow, int partitions, ClusterConfiguration configuration) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
            String corpus = namespaces.corpus(source);
            OrderEntry.Configuration opening = namespaces
                    .opening(source)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no namespace " + source.namespace() + " at " + bootstrap));
            boolean isNew = OrderOpening.isNew(bootstrap, shadow);
            if (!isNew && (configuration != null || !corpus.equals(namespaces.corpus(shadow)))) {
                throw new IllegalArgumentException(
                        "namespace " + shadow.namespace() + " is not empty; replay into a new one");
            }
            Topics topics = shadow.over(Topics.of(corpus));
            admin.create(topics, partitions);
            if (isNew) {
                ClusterConfiguration used = configuration == null ? opening.clusterer() : configuration;
                OrderOpening.shadow(bootstrap, shadow, namespaces.live(corpus), corpus, used);
            }
            return topics;
        }
    }

    /** Waits until the shadow has worked on all that there is now; false where it has not within {@code patience}. */
    public boolean awaitCaughtUp(Topics shadow, Duration patience, RunProgress progress) throws InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(bootstrap);
                TopicReader reader = new TopicReader(bootstrap)) {
            return new CaughtUp(shadow, admin, reader).await(patience, progress::processed);
        }
    }
}
