package org.dateline.aggregate.state;

import java.time.Instant;
import java.util.TreeMap;

/** How many articles came in each of the last {@value #HOURS} full hours (UTC) up to the latest one. */
public final class HourCounts {
    static final int HOURS = 24;

    private static final long SECONDS = 3_600;

    private final TreeMap<Long, Integer> counts = new TreeMap<>();

    /** An article came; null, an unknown time, is passed over. */
    public void add(Instant time) {
        if (time != null) {
            counts.merge(Math.floorDiv(time.getEpochSecond(), SECONDS), 1, Integer::sum);
            counts.headMap(counts.lastKey() - HOURS, true).clear();
        }
    }

    /** Whether no time is known. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Articles of the last hour. */
    public int lastHour() {
        return counts.isEmpty() ? 0 : counts.lastEntry().getValue();
    }

    /** Articles of all hours that are kept. */
    public int lastDay() {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /** Writes the counts. */
    public void write(StateWriter out) {
        out.list(counts.entrySet(), (to, entry) -> {
            to.number(entry.getKey());
            to.number(entry.getValue());
        });
    }

    /** Reads what {@link #write} wrote. */
    public static HourCounts read(StateReader in) {
        HourCounts hours = new HourCounts();
        for (int left = in.count(); left > 0; left--) {
            hours.counts.put(in.number(), in.count());
        }
        return hours;
    }
}
