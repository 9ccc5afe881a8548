package org.dateline.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.ShadowStages;
import org.dateline.launcher.pipeline.ShutdownSignal;
import org.dateline.launcher.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline up}. */
@Command(
        name = "up",
        description = {
            "Runs all stages and a durable Kafka broker in one process until it is stopped.",
            "Shadows that 'dateline replay --follow' makes are run as well.",
            "It can be stopped or killed at any time and goes on where it was when it is started again."
        },
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    @Mixin
    private NamespaceOption namespace;

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "dateline-data",
            description = "where everything is kept (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "9092",
            description = "where Kafka clients connect on this machine (default: ${DEFAULT-VALUE})")
    private int port;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        Bounds.check(command, "--port", port, 1, 65_535);
        Topics topics = namespace.topics();
        DataDirectory directory = DataDirectory.at(data);
        Stages.prepare();
        EmbeddedBroker broker = EmbeddedBroker.start(directory.broker(), port);
        requireNoShadow(broker, directory, topics);
        int width;
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            width = admin.create(topics, partitions.count());
        }
        ShadowStages shadows = new ShadowStages(broker.bootstrap(), topics.namespace(), directory.state());
        OrderOpening.recordIfNew(broker.bootstrap(), topics);
        Pipeline pipeline = Pipeline.start(Stages.live(topics, broker.bootstrap(), directory.state(), width));
        shadows.look();
        String live = new Namespaces(broker.bootstrap()).live(topics.namespace());
        System.out.println("Dateline is up: Kafka at " + broker.bootstrap() + ", namespace " + topics.namespace()
                + (live.equals(topics.namespace()) ? "" : " (live: " + live + ")") + ", data in " + data
                + ". Stop it with Ctrl-C.");
        ShutdownSignal.await(pipeline, shadows::look, () -> {
            shadows.close();
            pipeline.close();
            broker.close();
            directory.close();
        });
        return 0;
    }

    private static void requireNoShadow(EmbeddedBroker broker, DataDirectory directory, Topics topics) {
        String corpus = new Namespaces(broker.bootstrap()).corpus(topics);
        if (!corpus.equals(topics.namespace())) {
            broker.close();
            directory.close();
            throw new IllegalArgumentException(
                    topics.namespace() + " is a shadow; 'dateline up --namespace " + corpus + "' runs it along");
        }
    }
}
