package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.tagger.MentionExtractors;
import org.dateline.evaluate.copy.CopyEvaluation;
import org.dateline.evaluate.copy.CopyPair;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.GoldFiles;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.mention.ConllCorpus;
import org.dateline.evaluate.mention.MentionEvaluation;
import org.dateline.evaluate.quality.ClusteringEvaluation;
import org.dateline.evaluate.quality.Mistakes;
import org.dateline.evaluate.quality.QualityTable;
import org.dateline.evaluate.quote.QuoteCorpus;
import org.dateline.evaluate.quote.QuoteEvaluation;
import org.dateline.evaluate.quote.QuoteScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    private static final int MOST_ERRORS = 10_000;

    @Option(
            names = "--mentions",
            paramLabel = "FILE",
            arity = "1..*",
            description = "texts with labelled names, a token and its BIO2 tag a line")
    private List<Path> mentions = List.of();

    @Option(
            names = "--quotes",
            paramLabel = "FILE",
            arity = "1..*",
            description = "articles with labelled attributions, JSON lines with character spans")
    private List<Path> quotes = List.of();

    @Option(
            names = "--clustering",
            paramLabel = "GOLD",
            arity = "1..*",
            description = {
                "articles with the events they are in: JSON lines as 'run' takes them, each with its event in the field"
                        + " 'cluster'.",
                "Prints B-cubed and pairwise scores, events found, the share of articles in mixed events, articles/s."
            })
    private List<Path> clustering = List.of();

    @Option(
            names = "--copies",
            paramLabel = "PAIRS",
            description =
                    "pairs of similar articles of --articles, tab-separated under a head: id1, id2, jaccard5, time1,"
                            + " time2; prints how many of those at most 48 hours apart are folded together")
    private Path copies;

    @Option(names = "--articles", paramLabel = "FILE", description = "the articles that --copies tells of")
    private Path articles;

    @Option(
            names = "--after",
            paramLabel = "FILE",
            description =
                    "for --clustering: articles that come before those of each file, as in a pipeline that has run"
                            + " for a while; they take no part in the scores")
    private Path after;

    @Mixin
    private TableOption table;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "also prints the N worst splits and the N worst wrong merges of each file for --clustering,"
                    + " with the decisions behind them")
    private int errors;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        table.require(Stream.of(mentions, quotes, clustering, filesOf(copies), filesOf(articles), filesOf(after))
                .flatMap(List::stream)
                .toList());
        Bounds.check(command, "--errors", errors, 0, MOST_ERRORS);
        if (mentions.isEmpty() && quotes.isEmpty() && clustering.isEmpty() && copies == null) {
            throw new ParameterException(
                    command.commandLine(), "nothing to evaluate: give --mentions, --quotes, --clustering or --copies");
        }
        if (copies != null && articles == null) {
            throw new ParameterException(
                    command.commandLine(), "--copies needs the articles that it tells of: --articles");
        }
        if (articles != null && copies == null) {
            throw new ParameterException(command.commandLine(), "--articles goes with --copies");
        }
        if (after != null && clustering.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--after goes with --clustering");
        }
        List<Object> scores = new ArrayList<>();
        if (!mentions.isEmpty()) {
            scores.addAll(evaluateMentions());
        }
        if (!quotes.isEmpty()) {
            scores.addAll(evaluateQuotes());
        }
        if (!clustering.isEmpty()) {
            scores.addAll(evaluateClustering());
        }
        if (copies != null) {
            scores.add(evaluateCopies());
        }
        table.write(scores);
        return 0;
    }

    private static List<Path> filesOf(Path fileOrNull) {
        return fileOrNull == null ? List.of() : List.of(fileOrNull);
    }

    private List<?> evaluateMentions() throws IOException {
        MentionEvaluation evaluation = new MentionEvaluation(MentionExtractors.chosen());
        List<MentionEvaluation.Row> rows = new ArrayList<>();
        for (Path file : mentions) {
            rows.add(evaluation.evaluate(ConllCorpus.read(file)));
        }
        out().print(MentionEvaluation.table(rows));
        out().flush();
        return rows.stream().map(MentionEvaluation.Row::all).toList();
    }

    private List<?> evaluateQuotes() throws IOException {
        QuoteEvaluation evaluation = new QuoteEvaluation(MentionExtractors.chosen());
        List<QuoteScore> scores = new ArrayList<>();
        for (Path file : quotes) {
            scores.addAll(evaluation.evaluate(QuoteCorpus.read(file)));
        }
        out().print(QuoteEvaluation.table(scores));
        out().flush();
        return scores;
    }

    private List<?> evaluateClustering() throws IOException {
        List<OrderedCorpus> labelled = GoldFiles.labelled(clustering);
        ClusterSettings settings = ClusterSettings.defaults();
        List<ClusteringEvaluation.Row> rows = after == null
                ? ClusteringEvaluation.evaluate(labelled, settings)
                : ClusteringEvaluation.evaluateAfter(GoldCorpus.read(after), labelled, settings);
        if (errors > 0) {
            for (ClusteringEvaluation.Row row : rows) {
                out().println(row.corpus().name());
                out().println(Mistakes.describe(row.corpus(), row.run(), errors));
            }
        }
        QualityTable quality = ClusteringEvaluation.table(rows);
        out().println(quality.text());
        return quality.rows();
    }

    private CopyEvaluation.Score evaluateCopies() throws IOException {
        CopyEvaluation.Score score = CopyEvaluation.evaluate(
                OrderedCorpus.of(GoldCorpus.read(articles)), CopyPair.read(copies), ClusterSettings.defaults());
        out().println(score.text());
        return score;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
