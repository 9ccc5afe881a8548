package org.dateline.launcher.command;

import java.time.Duration;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import picocli.CommandLine.Option;

/** Which topics to look at: those of the namespace that is live, or of one that is named. */
final class ViewedNamespace {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(15);

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            converter = TopicsConverter.class,
            description = "this very namespace (default: the one that is live)")
    private Topics named;

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            defaultValue = Topics.DEFAULT_NAMESPACE,
            converter = TopicsConverter.class,
            description =
                    "the namespace that has the articles, where the live one is wanted (default: ${DEFAULT-VALUE})")
    private Topics corpus;

    /** Whether a namespace is named, and stays the same whatever is live. */
    boolean isNamed() {
        return named != null;
    }

    String corpus() {
        return corpus.namespace();
    }

    /** By their names alone, before anybody has been asked who is live. */
    Topics unresolved() {
        return isNamed() ? named : corpus;
    }

    Topics topics(String bootstrap) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
        }
        Namespaces namespaces = new Namespaces(bootstrap);
        return namespaces.topics(isNamed() ? named : Topics.of(namespaces.live(corpus())));
    }
}
