package org.dateline.launcher.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.run.Promotion;
import org.dateline.launcher.run.ShadowRun;
import org.dateline.launcher.show.ProgressDisplay;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline promote}. */
@Command(
        name = "promote",
        description = {
            "Makes a shadow live, at one entry of the order: what comes up to it is the old namespace's, what comes after it",
            "the shadow's. The old one becomes a shadow itself, so that the way back is the same command: promote OLD."
        },
        mixinStandardHelpOptions = true)
public final class PromoteCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(15);

    @Parameters(
            paramLabel = "NAMESPACE",
            arity = "0..1",
            converter = TopicsConverter.class,
            description =
                    "what is to be live: a namespace that 'dateline replay --follow' has made, or the one it follows")
    private Topics namespace;

    @Option(names = "--back", description = "makes live what was live before")
    private boolean back;

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            defaultValue = Topics.DEFAULT_NAMESPACE,
            converter = TopicsConverter.class,
            description = "with --back: the namespace that has the articles (default: ${DEFAULT-VALUE})")
    private Topics corpus;

    @Option(
            names = "--wait",
            paramLabel = "N",
            defaultValue = "600",
            description =
                    "seconds that it has to catch up, and then the handover to come about (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Mixin
    private BootstrapOption bootstrap;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        Bounds.check(command, "--wait", seconds, 1, 1_000_000);
        if (back == (namespace != null)) {
            throw new ParameterException(
                    command.commandLine(),
                    back
                            ? "--back names no namespace: it goes to what was live before"
                            : "a namespace or --back is needed");
        }
        try (TopicAdmin admin = new TopicAdmin(bootstrap.address())) {
            admin.check(BROKER_PATIENCE);
        }
        Topics next = back ? previous() : namespace;
        Namespaces namespaces = new Namespaces(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), next);
        requirePromotable(namespaces, next);
        Topics topics = namespaces.topics(next);
        Promotion promotion = new Promotion(bootstrap.address(), namespaces.corpus(next));
        if (promotion.live().equals(next.namespace())) {
            System.out.println(next.namespace() + " is live already");
            return 0;
        }
        return promote(topics, promotion);
    }

    private static void requirePromotable(Namespaces namespaces, Topics next) {
        boolean isReplay = namespaces
                .opening(next)
                .filter(opening -> opening.mode() == OrderEntry.Mode.FOLLOWING && opening.corpus() == null)
                .isPresent();
        if (isReplay) {
            throw new IllegalArgumentException(
                    next.namespace() + " has an end and cannot become live; 'dateline replay --follow' makes what can");
        }
    }

    private Topics previous() {
        return Topics.of(new Promotion(bootstrap.address(), corpus.namespace())
                .previous()
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing has been promoted over " + corpus.namespace())));
    }

    private int promote(Topics topics, Promotion promotion) throws InterruptedException {
        Duration patience = Duration.ofSeconds(seconds);
        try (ProgressDisplay progress = new ProgressDisplay()) {
            if (!new ShadowRun(bootstrap.address()).awaitCaughtUp(topics, patience, progress)) {
                System.err.println("dateline: " + topics.namespace() + " has not caught up; are its stages running?");
                return FAILED;
            }
        }
        Optional<LiveNamespace> live = promotion.handOver(topics.namespace(), patience);
        if (live.isEmpty()) {
            System.err.println("dateline: the handover is asked for and has not come about; is the cluster stage of "
                    + promotion.live() + " running?");
            return FAILED;
        }
        System.out.println(topics.namespace() + " is live from entry "
                + (live.get().seq() + 1) + " of the order on; " + live.get().previous() + " was up to entry "
                + live.get().seq() + " and is its shadow now");
        return 0;
    }
}
