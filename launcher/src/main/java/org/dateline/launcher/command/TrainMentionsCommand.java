package org.dateline.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.tagger.TaggerModel;
import org.dateline.enrich.tagger.WordClasses;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.mention.SilverLabels;
import org.dateline.evaluate.mention.SilverText;
import org.dateline.evaluate.mention.TaggerSettings;
import org.dateline.evaluate.mention.TaggerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train mentions}. */
@Command(
        name = "mentions",
        description = {
            "Learns to find English names from articles that a teacher labels.",
            "The teacher is the extractor of a module on the class path (see the model card); the same files give the"
                    + " same bytes. Needs a heap of 8 GB: DATELINE_HEAP=8g."
        },
        mixinStandardHelpOptions = true)
public final class TrainMentionsCommand implements Callable<Integer> {
    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            arity = "1..*",
            description = "articles, JSON lines as 'run' takes them")
    private List<Path> corpora = List.of();

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "what the teacher said: written with --corpus, read without it")
    private Path labels;

    @Option(
            names = "--teacher",
            paramLabel = "CLASS",
            description = "simple name of the extractor on the class path that labels (default: the first)")
    private String teacher;

    @Option(names = "--output", paramLabel = "FILE", description = "where the model goes")
    private Path output;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (corpora.isEmpty() && output == null) {
            throw new ParameterException(command.commandLine(), "nothing to do: give --corpus, --output, or both");
        }
        PrintWriter out = command.commandLine().getOut();
        if (!corpora.isEmpty()) {
            label(teacher());
        }
        if (output != null) {
            List<SilverText> texts = SilverLabels.read(labels);
            out.println(texts.size() + " texts");
            TaggerModel model = TaggerTraining.train(texts, WordClasses.NONE, TaggerSettings.DEFAULTS, out::println);
            Files.write(output, model.toBytes());
        }
        return 0;
    }

    private void label(MentionExtractor teacher) throws IOException {
        try (Writer writer = Files.newBufferedWriter(labels)) {
            for (Path file : corpora) {
                SilverLabels.label(GoldCorpus.read(file), teacher, writer);
            }
        }
    }

    private MentionExtractor teacher() {
        return ServiceLoader.load(MentionExtractor.class).stream()
                .filter(each -> teacher == null || each.type().getSimpleName().equals(teacher))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "no teacher on the class path: see the model card for how to get one"));
    }
}
