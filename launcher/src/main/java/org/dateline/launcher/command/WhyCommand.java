package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.evaluate.explain.ArticleHistory;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.result.AssignmentFile;
import org.dateline.launcher.result.AssignmentTopic;
import org.dateline.model.event.EventAssignment.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline why}. */
@Command(
        name = "why",
        description = {
            "Tells why an article is in its event, and not in the runner-up or another event.",
            "Reads the results of a run, or of a pipeline that is up."
        },
        mixinStandardHelpOptions = true)
public final class WhyCommand implements Callable<Integer> {
    private static final int NOT_FOUND = 1;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "id of the article")
    private String articleId;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENT",
            description = "id of an event that it might have joined; without it, the runner-up")
    private String eventId;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "folder that 'run', 'demo' or 'export' wrote; without it, the broker is asked")
    private Path results;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        List<Assignment> decisions = results == null ? published() : AssignmentFile.of(articleId, results);
        PrintWriter out = command.commandLine().getOut();
        if (decisions.isEmpty()) {
            command.commandLine().getErr().println("dateline: no decision about article '" + articleId + "' is there");
            return NOT_FOUND;
        }
        out.print(new ArticleHistory(decisions).text(eventId));
        out.flush();
        return 0;
    }

    private List<Assignment> published() {
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        return AssignmentTopic.of(articleId, topics, bootstrap.address());
    }
}
