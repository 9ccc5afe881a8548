package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluate.explain.ArticleHistory;
import org.dateline.evaluate.explain.ArticleSearch;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.result.AssignmentFile;
import org.dateline.launcher.result.AssignmentTopic;
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

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "id of the article; one that begins with a dash goes behind --")
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
        ArticleHistory history = new ArticleSearch(
                        articleId, results == null ? published() : new AssignmentFile(results))
                .history(eventId);
        if (history == null) {
            command.commandLine().getErr().println("dateline: no decision about article '" + articleId + "' is there");
            return NOT_FOUND;
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(history.text(eventId));
        out.flush();
        return 0;
    }

    private AssignmentTopic published() {
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        return new AssignmentTopic(topics, bootstrap.address());
    }
}
