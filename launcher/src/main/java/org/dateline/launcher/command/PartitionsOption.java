package org.dateline.launcher.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        partitions = Bounds.check(command, "--partitions", number, 1, MOST);
    }

    int count() {
        return partitions;
    }
}
