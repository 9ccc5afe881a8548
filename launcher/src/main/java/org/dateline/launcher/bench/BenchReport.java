package org.dateline.launcher.bench;

import java.util.Map;

/**
 * What a benchmark measured.
 *
 * @param articles inputs
 * @param passthrough the same bytes over the same number of hops, untouched
 * @param pipeline the real stages
 * @param throughputRatio the pipeline's articles a second over the passthrough's
 * @param cpuRatio the pipeline's CPU per article over the passthrough's
 * @param latency from the door to the view on {@code events}, at a steady rate
 * @param heapMegabytes heap in use after garbage collection, by number of articles processed
 */
public record BenchReport(
        long articles,
        Throughput passthrough,
        Throughput pipeline,
        double throughputRatio,
        double cpuRatio,
        Latency latency,
        Map<Long, Long> heapMegabytes) {
    /**
     * How fast, for how much work.
     *
     * @param seconds from the first read to the last record out
     * @param articlesPerSecond articles a second
     * @param cpuMicrosPerArticle CPU per article by stage; {@code process} is all of this process, the broker included
     */
    public record Throughput(double seconds, double articlesPerSecond, Map<String, Long> cpuMicrosPerArticle) {}

    /**
     * How soon.
     *
     * @param perSecond articles published a second
     * @param measured number of articles measured
     * @param p50 median in milliseconds
     * @param p99 99th percentile in milliseconds
     * @param max longest in milliseconds
     */
    public record Latency(double perSecond, int measured, long p50, long p99, long max) {}
}
