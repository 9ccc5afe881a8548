package org.dateline.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.enrich.entity.RuleMentionExtractor;
import org.dateline.evaluate.mention.ConllCorpus;
import org.dateline.evaluate.mention.MentionEvaluation;
import org.dateline.model.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}. */
@Command(
        name = "evaluate",
        description = "Holds what the pipeline finds against labelled texts.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--mentions",
            paramLabel = "FILE",
            arity = "1..*",
            description = "texts with labelled names, a token and its BIO2 tag a line")
    private List<Path> mentions = List.of();

    @Option(names = "--table", paramLabel = "FILE", description = "where the figures go, as JSON")
    private Path table;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (mentions.isEmpty()) {
            throw new ParameterException(command.commandLine(), "nothing to evaluate: give --mentions");
        }
        List<Object> scores = new ArrayList<>(evaluateMentions());
        if (table != null) {
            Files.write(table, Json.toBytes(scores));
        }
        return 0;
    }

    private List<?> evaluateMentions() throws IOException {
        MentionEvaluation evaluation = new MentionEvaluation(new RuleMentionExtractor());
        List<MentionEvaluation.Row> rows = new ArrayList<>();
        for (Path file : mentions) {
            rows.add(evaluation.evaluate(ConllCorpus.read(file)));
        }
        System.out.print(MentionEvaluation.table(rows));
        return rows.stream().map(MentionEvaluation.Row::all).toList();
    }
}
