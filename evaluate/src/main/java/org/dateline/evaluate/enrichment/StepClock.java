package org.dateline.evaluate.enrichment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the processor time of the calling thread by step; steps stay in the order in which they first came. */
final class StepClock {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> nanosByStep = new LinkedHashMap<>();

    /** Does the work and counts what it takes. */
    <T> T time(String step, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        nanosByStep.merge(step, threads.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    /** Nanoseconds by step. */
    Map<String, Long> nanos() {
        return nanosByStep;
    }
}
