package org.dateline.launcher.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.show.RecordLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline tail}. */
@Command(
        name = "tail",
        description = "Follows a topic, a readable line a record, until it is stopped.",
        mixinStandardHelpOptions = true)
public final class TailCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(500);

    @Spec
    private CommandSpec command;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private NamespaceOption namespace;

    @Parameters(
            paramLabel = "TOPIC",
            description = "raw-articles, enriched-articles, article-order, event-assignments, events, event-members,"
                    + " event-changes or dead-letters")
    private String name;

    @Option(names = "--from-beginning", description = "starts with what is there already")
    private boolean fromBeginning;

    @Option(names = "--json", description = "prints the records as they are")
    private boolean json;

    @Override
    public Integer call() {
        Topic<?, ?> topic = find(namespace.topics());
        NamespaceCheck.requireThere(bootstrap.address(), namespace.topics());
        RecordLine line = new RecordLine(namespace.topics(), json);
        try (TopicReader reader = new TopicReader(bootstrap.address())) {
            reader.follow(topic, fromBeginning);
            while (!System.out.checkError()) {
                reader.poll(POLL).forEach(record -> System.out.println(line.of(topic, record)));
            }
        }
        return 0;
    }

    private Topic<?, ?> find(Topics topics) {
        return topics.all().stream()
                .filter(topic ->
                        topic.name().equals(name) || topic.name().startsWith(topics.namespace() + "." + name + ".v"))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "no topic '" + name + "'; there are "
                                + String.join(
                                        ", ",
                                        topics.all().stream().map(Topic::name).toList())));
    }
}
