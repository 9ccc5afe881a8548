package org.dateline.launcher;

import java.io.PrintWriter;
import org.apache.kafka.common.config.ConfigException;
import org.dateline.launcher.command.AggregateCommand;
import org.dateline.launcher.command.BenchCommand;
import org.dateline.launcher.command.ClusterCommand;
import org.dateline.launcher.command.DemoCommand;
import org.dateline.launcher.command.DiffCommand;
import org.dateline.launcher.command.EnrichCommand;
import org.dateline.launcher.command.EvaluateCommand;
import org.dateline.launcher.command.ExportCommand;
import org.dateline.launcher.command.HistoryCommand;
import org.dateline.launcher.command.IngestCommand;
import org.dateline.launcher.command.PromoteCommand;
import org.dateline.launcher.command.ReplayCommand;
import org.dateline.launcher.command.RunCommand;
import org.dateline.launcher.command.TailCommand;
import org.dateline.launcher.command.TopicsCommand;
import org.dateline.launcher.command.TrainCommand;
import org.dateline.launcher.command.UpCommand;
import org.dateline.launcher.command.WhyCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the {@code dateline} command. */
@Command(
        name = "dateline",
        description = "One consolidated, explained, replayable view per news event.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            UpCommand.class,
            IngestCommand.class,
            EnrichCommand.class,
            ClusterCommand.class,
            AggregateCommand.class,
            ReplayCommand.class,
            PromoteCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            HistoryCommand.class,
            TopicsCommand.class,
            TailCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            WhyCommand.class
        })
public final class Dateline {
    private static final Logger LOG = LoggerFactory.getLogger(Dateline.class);
    private static final int FAILED = 1;

    private Dateline() {}

    /** Runs one command and exits with its code: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Dateline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // an option that is misspelt is no file of the option before it, and an id may begin with @
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((failure, command, result) -> {
                    LOG.debug("{} failed", command.getCommandName(), failure);
                    command.getErr().println("dateline: " + message(failure));
                    return FAILED;
                })
                .setParameterExceptionHandler((wrong, arguments) -> {
                    if (arguments.length == 0) {
                        wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
                    } else {
                        explain(wrong);
                    }
                    return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
                });
    }

    private static void explain(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("dateline: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    }

    private static String message(Throwable failure) {
        if (failure.getCause() instanceof ConfigException wrongSetting) {
            return wrongSetting.getMessage();
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.toString() : message;
    }
}
