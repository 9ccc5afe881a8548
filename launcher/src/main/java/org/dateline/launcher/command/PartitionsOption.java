package org.dateline.launcher.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How wide to create topics. */
final class PartitionsOption {
    private static final int MOST = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int partitions;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "4",
            description = "partitions of topics that are created; existing ones stay as they are"
                    + " (default: ${DEFAULT-VALUE})")
    void setPartitions(int number) {
        if (number < 1 || number > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--partitions must be 1 to " + MOST + ", not " + number);
        }
        partitions = number;
    }

    int count() {
        return partitions;
    }
}
