package org.dateline.launcher.command;

import org.dateline.kafka.topic.Topics;
import picocli.CommandLine.Option;

/** Which topics to work on. */
final class NamespaceOption {
    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = Topics.DEFAULT_NAMESPACE,
            converter = TopicsConverter.class,
            description = "first part of all topic names (default: ${DEFAULT-VALUE})")
    private Topics topics;

    Topics topics() {
        return topics;
    }
}
