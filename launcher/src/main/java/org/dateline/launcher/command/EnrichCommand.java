package org.dateline.launcher.command;

import java.util.concurrent.Callable;
import org.dateline.launcher.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline enrich}. */
@Command(
        name = "enrich",
        description = "Runs the enrich stage as a process of its own; any number of instances share the work.",
        mixinStandardHelpOptions = true)
public final class EnrichCommand implements Callable<Integer> {
    @Mixin
    private StageOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Stages.prepare();
        return options.run(Stages::enrich, (bootstrap, topics) -> {});
    }
}
