package org.dateline.aggregate.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The earliest and the latest of many times, some of which are taken back. The {@value #KEPT} outermost times at either
 * end are kept; once as many have been taken back there without others coming in, the last one left stands for those
 * that are not kept.
 */
public final class TimeRange {
    static final int KEPT = 8;

    private final List<Instant> earliest;
    private final List<Instant> latest;
    private int size;

    public TimeRange() {
        this(0, new ArrayList<>(), new ArrayList<>());
    }

    private TimeRange(int size, List<Instant> earliest, List<Instant> latest) {
        this.size = size;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Adds a time; null, an unknown one, is passed over. */
    public void add(Instant time) {
        if (time != null) {
            insert(time, earliest, Comparator.naturalOrder());
            insert(time, latest, Comparator.reverseOrder());
            size++;
        }
    }

    /** Takes a time back that was added; null is passed over. */
    public void subtract(Instant time) {
        if (time != null && size > 0) {
            size--;
            delete(time, earliest);
            delete(time, latest);
        }
    }

    /** The earliest; null where there is none. */
    public Instant first() {
        return earliest.isEmpty() ? null : earliest.get(0);
    }

    /** The latest; null where there is none. */
    public Instant last() {
        return latest.isEmpty() ? null : latest.get(0);
    }

    private void insert(Instant time, List<Instant> outermost, Comparator<Instant> order) {
        int found = Collections.binarySearch(outermost, time, order);
        int place = found < 0 ? -found - 1 : found;
        // behind the last one kept there may be others that are not
        if (place < outermost.size() || outermost.size() == size) {
            outermost.add(place, time);
        }
        if (outermost.size() > KEPT) {
            outermost.remove(KEPT);
        }
    }

    private void delete(Instant time, List<Instant> outermost) {
        if (size == 0) {
            outermost.clear();
        } else if (outermost.size() > 1) {
            outermost.remove(time);
        }
    }

    /** Writes the times kept. */
    public void write(StateWriter out) {
        out.number(size);
        out.list(earliest, StateWriter::time);
        out.list(latest, StateWriter::time);
    }

    /** Reads what {@link #write} wrote. */
    public static TimeRange read(StateReader in) {
        return new TimeRange(in.count(), in.list(StateReader::time), in.list(StateReader::time));
    }
}
