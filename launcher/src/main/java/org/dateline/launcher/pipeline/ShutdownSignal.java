package org.dateline.launcher.pipeline;

import java.time.Duration;

/** Lets a process run until it is told to stop (SIGTERM, SIGINT) and then leave in good order. */
public final class ShutdownSignal {
    private static final Duration BEAT = Duration.ofSeconds(5);

    private ShutdownSignal() {}

    /** What is done again and again as long as the process runs. */
    public interface EachBeat {
        /** Once more. */
        void run() throws InterruptedException;
    }

    /**
     * Blocks as long as the pipeline works; runs {@code close} when the process is told to stop.
     *
     * @throws StageFailure as soon as a stage fails that cannot be taken up
     */
    public static void await(Pipeline pipeline, Runnable close) throws InterruptedException {
        await(pipeline, () -> {}, close);
    }

    /** As above, and does something every few seconds meanwhile. */
    public static void await(Pipeline pipeline, EachBeat eachBeat, Runnable close) throws InterruptedException {
        Thread hook = new Thread(close, "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        Heartbeat heartbeat = Heartbeat.ofEnvironment();
        try {
            while (true) {
                watch(pipeline);
                eachBeat.run();
                if (pipeline.isRunning()) {
                    heartbeat.beat();
                }
            }
        } catch (StageFailure e) {
            Runtime.getRuntime().removeShutdownHook(hook);
            close.run();
            throw e;
        }
    }

    private static void watch(Pipeline pipeline) throws InterruptedException {
        try {
            pipeline.watch(BEAT);
        } catch (StageFailure failure) {
            if (!pipeline.takesUp(failure)) {
                throw failure;
            }
        }
    }
}
