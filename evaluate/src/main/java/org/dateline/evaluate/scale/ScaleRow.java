package org.dateline.evaluate.scale;

/**
 * What was measured with so many live events.
 *
 * @param events live events when measuring began
 * @param articles articles in them
 * @param articlesPerSecond on one core, by the thread's CPU time
 * @param meanMicros CPU time an article
 * @param p99Micros CPU time that 99 of 100 articles stay within
 * @param p99WallMicros wall time that 99 of 100 articles stay within, pauses for others and for the collector included
 * @param bytesPerEvent heap that all state but the tables takes, by live event
 * @param rowBytesPerArticle bytes written to tables
 * @param moved articles that second thoughts put elsewhere, by article that comes
 * @param offered share of articles whose event, if there was one, was among the candidates
 * @param ratio mean time to that of the row with 10,000 events, the first with more, or else the last; null
 *     while that is not known
 */
public record ScaleRow(
        int events,
        long articles,
        double articlesPerSecond,
        double meanMicros,
        double p99Micros,
        double p99WallMicros,
        double bytesPerEvent,
        double rowBytesPerArticle,
        double moved,
        double offered,
        Double ratio) {
    ScaleRow relativeTo(ScaleRow other) {
        return new ScaleRow(
                events,
                articles,
                articlesPerSecond,
                meanMicros,
                p99Micros,
                p99WallMicros,
                bytesPerEvent,
                rowBytesPerArticle,
                moved,
                offered,
                meanMicros / other.meanMicros);
    }
}
