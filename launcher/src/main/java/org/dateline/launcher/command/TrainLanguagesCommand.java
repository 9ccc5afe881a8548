package org.dateline.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluate.language.ProfileTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline train languages}. */
@Command(
        name = "languages",
        description = "Makes the file of language profiles from those of optimaize's language-detector.",
        mixinStandardHelpOptions = true)
public final class TrainLanguagesCommand implements Callable<Integer> {
    @Option(names = "--output", paramLabel = "FILE", required = true, description = "where the profiles go")
    private Path output;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        byte[] profiles = ProfileTable.shipped();
        Files.write(output, profiles);
        command.commandLine().getOut().println(profiles.length + " bytes");
        return 0;
    }
}
