package org.dateline.launcher.command;

import java.util.concurrent.Callable;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.launcher.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline cluster}. */
@Command(
        name = "cluster",
        description = {
            "Runs the cluster stage as a process of its own.",
            "One instance works, further ones stand by. A namespace whose order has not begun starts recording one."
        },
        mixinStandardHelpOptions = true)
public final class ClusterCommand implements Callable<Integer> {
    @Mixin
    private StageOptions options;

    @Override
    public Integer call() throws InterruptedException {
        return options.run(Stages::cluster, OrderOpening::recordIfNew);
    }
}
