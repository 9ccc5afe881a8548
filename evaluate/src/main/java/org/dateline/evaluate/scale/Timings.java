package org.dateline.evaluate.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.aggregate.read.AssignmentReader;
import org.dateline.model.event.ChangeJson;
import org.dateline.model.event.ViewJson;

/** Applies assignments as the stage does, and keeps what each update took and wrote. */
final class Timings {
    private static final double NANOS_PER_MICRO = 1e3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] nanos;
    private final long[] state;
    private int largestView;
    private int size;

    /** Room for so many updates. */
    Timings(int updates) {
        nanos = new long[updates];
        state = new long[updates];
    }

    int size() {
        return size;
    }

    /** Applies an assignment that makes a new version of its event. */
    void update(EventConsolidator consolidator, MemoryEventStore store, byte[] assignment) {
        long written = store.written();
        long start = threads.getCurrentThreadCpuTime();
        int view = apply(consolidator, assignment);
        nanos[size] = threads.getCurrentThreadCpuTime() - start;
        state[size] = store.written() - written;
        largestView = Math.max(largestView, view);
        size++;
    }

    /** Returns the bytes of the view. */
    private static int apply(EventConsolidator consolidator, byte[] assignment) {
        try {
            Updated updated = (Updated) consolidator.apply(AssignmentReader.read(assignment));
            ViewJson.of(updated.member());
            ChangeJson.of(updated.change());
            return ViewJson.of(updated.event(), updated.parts()).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double medianMicros() {
        return median(nanos) / NANOS_PER_MICRO;
    }

    /** Bytes written to stores. */
    long medianState() {
        return median(state);
    }

    /** Bytes of the largest view. */
    int largestView() {
        return largestView;
    }

    private long median(long[] values) {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[size / 2];
    }
}
