package org.dateline.launcher.command;

import java.time.Duration;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;

/** Looks whether there is something to read, before somebody waits for it in vain. */
final class NamespaceCheck {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(15);

    private NamespaceCheck() {}

    static void requireThere(String bootstrap, Topics named) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.check(BROKER_PATIENCE);
            Topics topics = new Namespaces(bootstrap).topics(named);
            if (admin.describe(topics).size() < topics.all().size()) {
                throw new IllegalArgumentException("there is no namespace " + topics.namespace() + " at " + bootstrap);
            }
        }
    }
}
