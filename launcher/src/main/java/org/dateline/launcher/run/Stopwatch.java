package org.dateline.launcher.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.kafka.stage.ThreadCpu;
import org.dateline.launcher.pipeline.Pipeline;

/**
 * Wall time and CPU of a run: by stage, of the broker (and whatever other threads there are), of the virtual machine
 * itself (collecting garbage, compiling), and of the whole process.
 */
public final class Stopwatch {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long startNanos = System.nanoTime();
    private final long startProcessCpu = processCpu();
    private final long startThreadCpu = ThreadCpu.nanos(name -> true);
    private final long startIngestCpu = ingestCpu();
    private final Map<String, Long> cpuNanos = new LinkedHashMap<>();
    private long nanos;

    /** All is published: what this thread and the producer's have used is ingest's. */
    public void published() {
        cpuNanos.put("ingest", ingestCpu() - startIngestCpu);
    }

    /** All is done. */
    public void stop(Pipeline pipeline) {
        nanos = System.nanoTime() - startNanos;
        cpuNanos.putAll(pipeline.cpuNanos());
        long process = processCpu() - startProcessCpu;
        long stages = cpuNanos.values().stream().mapToLong(Long::longValue).sum();
        long threads = ThreadCpu.nanos(name -> true) - startThreadCpu;
        // clocks of threads and of the process are not read at one moment
        cpuNanos.put("broker", Math.max(0, threads - stages));
        cpuNanos.put("jvm", Math.max(0, process - threads));
        cpuNanos.put("process", process);
    }

    /** Seconds of wall time. */
    public double seconds() {
        return Math.round(nanos / NANOS_PER_SECOND * 1_000) / 1_000.0;
    }

    /** Articles a second. */
    public double perSecond(long articles) {
        return Math.round(articles / (nanos / NANOS_PER_SECOND) * 10) / 10.0;
    }

    /** Microseconds of CPU per article, by stage. */
    public Map<String, Long> cpuMicrosPer(long articles) {
        Map<String, Long> micros = new LinkedHashMap<>();
        cpuNanos.forEach((name, cpu) -> micros.put(name, articles == 0 ? 0 : cpu / 1_000 / articles));
        return micros;
    }

    private static long ingestCpu() {
        String own = Thread.currentThread().getName();
        return ThreadCpu.nanos(
                name -> name.equals(own) || name.startsWith("kafka-producer-network-thread | producer-"));
    }

    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
