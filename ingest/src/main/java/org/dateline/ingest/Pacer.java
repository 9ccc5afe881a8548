package org.dateline.ingest;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Spreads steps evenly over time, and never hurries to make up for a pause. */
final class Pacer {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long interval;
    private final LongSupplier clock;
    private final LongConsumer sleeper;
    private long due = Long.MIN_VALUE;

    /**
     * Paces by the machine's clock.
     *
     * @param perSecond how many steps a second; 0 for as fast as may be
     */
    Pacer(double perSecond) {
        this(perSecond, System::nanoTime, LockSupport::parkNanos);
    }

    /** Paces by a clock of nanoseconds; {@code sleeper} may return early. */
    Pacer(double perSecond, LongSupplier clock, LongConsumer sleeper) {
        if (!(perSecond >= 0)) {
            throw new IllegalArgumentException("a rate is 0 or more, not " + perSecond);
        }
        interval = perSecond == 0 ? 0 : (long) (NANOS_PER_SECOND / perSecond);
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits until the next step is due; returns at once when interrupted, which stays noted. */
    void await() {
        if (interval == 0) {
            return;
        }
        long now = clock.getAsLong();
        if (due == Long.MIN_VALUE || now - due > interval) {
            due = now;
        }
        while (due - now > 0 && !Thread.currentThread().isInterrupted()) {
            sleeper.accept(due - now);
            now = clock.getAsLong();
        }
        due += interval;
    }
}
