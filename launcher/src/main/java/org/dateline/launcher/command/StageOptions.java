package org.dateline.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.pipeline.DataDirectory;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.ShutdownSignal;
import org.dateline.launcher.pipeline.StagePlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that run one stage as a process of its own have in common. */
final class StageOptions {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);

    private static final Pattern INSTANCE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST_THREADS = 1_000;

    @Mixin
    private BootstrapOption bootstrap;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private NamespaceOption namespace;

    @Mixin
    private PartitionsOption partitions;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "dateline-data",
            description = "where the stage keeps its state (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--instance",
            paramLabel = "ID",
            defaultValue = "1",
            description = "name of this instance, another one for each process of the stage, the same one after a"
                    + " restart (default: ${DEFAULT-VALUE})")
    private String instance;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "number of threads (default: ${DEFAULT-VALUE})")
    private int threads;

    String address() {
        return bootstrap.address();
    }

    /** Runs a stage until the process is told to stop or the stage fails. */
    int run(Function<Topics, Stage> stageOf, Preparation preparation) throws InterruptedException {
        checkOptions();
        DataDirectory directory =
                DataDirectory.at(data.resolve(namespace.topics().namespace())
                        .resolve(stageOf.apply(namespace.topics()).name())
                        .resolve(instance));
        Topics topics = topics();
        Stage stage = stageOf.apply(topics);
        preparation.prepare(address(), topics);
        Pipeline pipeline = Pipeline.start(List.of(new StagePlan(stage, settings(topics, directory))));
        System.out.println("dateline " + stage.name() + ": instance " + instance + " works on namespace "
                + topics.namespace() + " at " + address());
        ShutdownSignal.await(pipeline, () -> {
            pipeline.close();
            directory.close();
        });
        return 0;
    }

    /** Those of the namespace; where it is a shadow, they are known from its order. */
    private Topics topics() {
        try (TopicAdmin admin = new TopicAdmin(address())) {
            admin.check(BROKER_PATIENCE);
            Topics topics = new Namespaces(address()).topics(namespace.topics());
            admin.create(topics, partitions.count());
            return topics;
        }
    }

    private void checkOptions() {
        Bounds.check(command, "--threads", threads, 1, MOST_THREADS);
        if (!INSTANCE.matcher(instance).matches()) {
            throw new ParameterException(
                    command.commandLine(), "--instance '" + instance + "' is not 1 to 64 letters, digits, '-' and '_'");
        }
    }

    private StageSettings settings(Topics topics, DataDirectory directory) {
        return new StageSettings(
                address(),
                topics.namespace(),
                directory.state(),
                instance,
                threads,
                StageSettings.DEFAULT_COMMIT_INTERVAL,
                true);
    }

    /** What has to be done before a stage starts. */
    interface Preparation {
        void prepare(String bootstrap, Topics topics);
    }
}
