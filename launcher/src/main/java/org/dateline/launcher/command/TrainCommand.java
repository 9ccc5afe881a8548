package org.dateline.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train}. */
@Command(
        name = "train",
        description = "Makes what is shipped: learns from labelled articles, tells cities apart.",
        subcommands = {
            TrainClusteringCommand.class,
            TrainMentionsCommand.class,
            TrainCitiesCommand.class,
            TrainLanguagesCommand.class
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Runnable {
    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "say what to train: clustering, mentions, cities or languages");
    }
}
