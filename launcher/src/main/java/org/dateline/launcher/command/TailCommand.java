package org.dateline.launcher.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.LiveFollower;
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
        description = {
            "Follows a topic, a readable line a record, until it is stopped.",
            "Where no namespace is named, it goes over to another one that becomes live, without a gap or a repeat."
        },
        mixinStandardHelpOptions = true)
public final class TailCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(500);

    // of other topics there is one for all namespaces, or the records do not belong to a place in the order
    private static final List<String> SWITCHING =
            List.of("event-assignments", "events", "event-members", "event-changes");

    @Spec
    private CommandSpec command;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Parameters(
            paramLabel = "TOPIC",
            description = "raw-articles, enriched-articles, article-order, event-assignments, events, event-members,"
                    + " event-changes, dead-letters or live")
    private String name;

    @Option(names = "--from-beginning", description = "starts with what is there already")
    private boolean fromBeginning;

    @Option(names = "--json", description = "prints the records as they are")
    private boolean json;

    @Override
    public Integer call() {
        find(namespace.unresolved()); // a name that is none is told before anything is waited for
        Topics topics = namespace.topics(bootstrap.address());
        Topic<?, ?> topic = find(topics);
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        if (namespace.isNamed() || !SWITCHING.contains(name)) {
            follow(topics, topic);
        } else {
            followLive();
        }
        return 0;
    }

    private void follow(Topics topics, Topic<?, ?> topic) {
        RecordLine line = new RecordLine(topics, json);
        try (TopicReader reader = new TopicReader(bootstrap.address())) {
            reader.follow(topic, fromBeginning);
            while (!System.out.checkError()) {
                reader.poll(POLL).forEach(record -> System.out.println(line.of(topic, record)));
            }
        }
    }

    private void followLive() {
        try (LiveFollower follower = new LiveFollower(
                bootstrap.address(),
                namespace.corpus(),
                this::find,
                fromBeginning,
                live -> System.err.println(
                        "From entry " + (live.seq() + 1) + " on, " + live.namespace() + " is live."))) {
            while (!System.out.checkError()) {
                follower.poll(
                        POLL,
                        (topics, record) -> System.out.println(new RecordLine(topics, json).of(find(topics), record)));
            }
        }
    }

    private Topic<?, ?> find(Topics topics) {
        // of a shadow, the order is that of its corpus
        if (name.equals("article-order")) {
            return topics.corpusOrder();
        }
        return topics.all().stream()
                .filter(topic -> topic.name().equals(name) || topic.name().contains("." + name + ".v"))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "no topic '" + name + "'; there are "
                                + String.join(
                                        ", ",
                                        topics.all().stream().map(Topic::name).toList())));
    }
}
