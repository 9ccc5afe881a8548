package org.dateline.launcher.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.kafka.stage.PassingFailure;
import org.dateline.kafka.stage.StageRunner;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.transaction.HangingTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stages that run in this process. When one fails, the whole is to stop, unless the broker was the reason: see
 * {@link #takesUp}.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    /** A stage that fails again within this time is not started again. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final List<StagePlan> plans;
    private final Map<String, StageRunner> runners = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Instant> startedAgain = new HashMap<>();
    private boolean isClosed;

    private Pipeline(List<StagePlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** Starts the stages with their settings, after ending what a killed broker has left open; returns at once. */
    public static Pipeline start(List<StagePlan> plans) {
        Pipeline pipeline = new Pipeline(plans);
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

    /**
     * Starts a stage again that has failed for a reason that passes, such as a broker that stood still; it stops whole
     * before, as a process that is started again.
     *
     * @return whether it works on; false where the failure is of another kind, or the stage's second within a minute
     */
    public synchronized boolean takesUp(StageFailure failure) {
        Instant last = startedAgain.put(failure.stage(), Instant.now());
        boolean tooSoon = last != null && last.plus(AGAIN).isAfter(Instant.now());
        if (isClosed || tooSoon || !PassingFailure.is(failure)) {
            return false;
        }
        LOG.warn("{}; it is started again", failure.getMessage());
        runners.get(failure.stage()).close();
        for (StagePlan plan : plans) {
            if (plan.stage().name().equals(failure.stage())) {
                runners.put(failure.stage(), started(plan));
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        runners.values().parallelStream().forEach(StageRunner::close);
    }
}
