package org.dateline.launcher.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.kafka.stage.StageRunner;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.transaction.HangingTransactions;

/** Stages that run in this process. When one fails, the whole is to stop. */
public final class Pipeline implements AutoCloseable {
    private final Map<String, StageRunner> runners = new LinkedHashMap<>();

    private Pipeline() {}

    /** Starts the stages with their settings, after ending what a killed broker has left open; returns at once. */
    public static Pipeline start(List<StagePlan> plans) {
        Pipeline pipeline = new Pipeline();
        StageSettings settings = plans.get(0).settings();
        List<String> groups = plans.stream()
                .map(plan -> plan.stage().applicationId(settings.namespace()))
                .toList();
        HangingTransactions.end(settings.bootstrap(), settings.namespace(), groups);
        // a stage that takes up its state again waits for the broker more than it works
        List<StageRunner> started =
                plans.parallelStream().map(Pipeline::started).toList();
        for (int i = 0; i < plans.size(); i++) {
            pipeline.runners.put(plans.get(i).stage().name(), started.get(i));
        }
        return pipeline;
    }

    private static StageRunner started(StagePlan plan) {
        StageRunner runner = new StageRunner(plan.stage(), plan.settings());
        runner.start();
        return runner;
    }

    /** Whether every stage has its partitions and works. */
    public boolean isRunning() {
        return runners.values().stream().allMatch(StageRunner::isRunning);
    }

    /** Nanoseconds of CPU by stage. */
    public Map<String, Long> cpuNanos() {
        Map<String, Long> cpu = new LinkedHashMap<>();
        runners.forEach((name, runner) -> cpu.put(name, runner.cpuNanos()));
        return cpu;
    }

    /**
     * Waits for a while.
     *
     * @throws StageFailure as soon as a stage has failed
     */
    public void watch(Duration patience) throws InterruptedException {
        CompletableFuture<?>[] failures = runners.entrySet().stream()
                .map(entry -> entry.getValue().failure().thenApply(cause -> new StageFailure(entry.getKey(), cause)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture<Object> first = CompletableFuture.anyOf(failures);
            Object failure = patience == null ? first.get() : first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            throw (StageFailure) failure;
        } catch (TimeoutException e) {
            // nothing has failed: that is what the caller waited for
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        runners.values().parallelStream().forEach(StageRunner::close);
    }
}
