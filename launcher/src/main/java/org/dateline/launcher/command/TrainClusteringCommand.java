package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.enrich.cluster.ClusterModel;
import org.dateline.evaluate.corpus.GoldFiles;
import org.dateline.evaluate.quality.ClusteringEvaluation;
import org.dateline.evaluate.quality.ClusteringTraining;
import org.dateline.evaluate.quality.QualityTable;
import org.dateline.evaluate.quality.TrainingSettings;
import org.dateline.launcher.pipeline.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train clustering}. */
@Command(
        name = "clustering",
        description = {
            "Learns what the evidence weighs for which event an article is in, and which terms are common.",
            "Writes event-model.txt and background.txt; the same files give the same bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainClusteringCommand implements Callable<Integer> {
    private static final int MOST_ARTICLES = 10_000_000;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "files of articles with the events they are in, as 'evaluate' takes them; a file without any"
                    + " label tells only which terms are common")
    private List<Path> gold;

    @Option(
            names = "--unlabelled",
            paramLabel = "N",
            defaultValue = "2000",
            description = "so many articles are taken of a file without labels (default: ${DEFAULT-VALUE})")
    private int unlabelled;

    @Option(names = "--output", paramLabel = "DIR", description = "the folder that the model is written to")
    private Path output;

    @Option(
            names = "--leave-one-out",
            description = {
                "scores each file with a model that has learned nothing of it.",
                "A file with more labelled articles than all others together is learned from by half: the events whose"
                        + " label has an even SHA-1; the others are scored, and once more alone those of its most"
                        + " frequent language. Such rows (*) are not in the mean."
            })
    private boolean leaveOneOut;

    @Mixin
    private TableOption table;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Bounds.check(command, "--unlabelled", unlabelled, 1, MOST_ARTICLES);
        if (output == null && !leaveOneOut) {
            throw new ParameterException(
                    command.commandLine(), "nothing to do: give --output, --leave-one-out, or both");
        }
        if (table.isGiven() && !leaveOneOut) {
            throw new ParameterException(command.commandLine(), "--table goes with --leave-one-out");
        }
        if (output != null && output.toString().isBlank()) {
            throw new ParameterException(command.commandLine(), "--output names no folder");
        }
        table.require(gold);
        TrainingSettings settings = TrainingSettings.defaults();
        GoldFiles files = GoldFiles.toLearnFrom(gold, unlabelled);
        requireLabels(files);
        PrintWriter out = command.commandLine().getOut();
        if (leaveOneOut) {
            QualityTable scores =
                    ClusteringEvaluation.table(ClusteringEvaluation.leaveOneOut(files.corpora(), settings));
            out.println(scores.text());
            table.write(scores.rows());
        }
        if (output != null) {
            Folder.make(output);
            ClusteringTraining training = new ClusteringTraining(files.corpora(), settings);
            ClusterModel model = training.train();
            training.write(model, output, files.provenance());
            out.println("Wrote " + ClusterModel.EVENT_FILE + " and " + ClusterModel.BACKGROUND_FILE + " to " + output);
        }
        return 0;
    }

    private void requireLabels(GoldFiles files) {
        long labelled =
                files.corpora().stream().filter(corpus -> corpus.labelled()).count();
        if (labelled < (leaveOneOut ? 2 : 1)) {
            throw new ParameterException(
                    command.commandLine(),
                    leaveOneOut
                            ? "--leave-one-out needs at least two files with labels in 'cluster'"
                            : "no file has labels in 'cluster': there is nothing to learn from");
        }
    }
}
