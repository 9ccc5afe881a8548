package org.dateline.enrich.order;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.event.Tally;
import org.dateline.model.order.OrderEntry.Mode;

/**
 * How far the order has been worked on.
 *
 * @param mode who writes the order; null until its first entry is known
 * @param nextSeq the entry that comes next
 * @param time the clusterer's time; null while none is known
 * @param nextOffsets by raw partition, the offset whose outcome comes next
 * @param tally what became of the articles so far
 * @param standing what the order has said about the namespace as a whole
 * @param rows how the rows of all tables of the stage are written, see {@link #ROWS}
 */
record Progress(
        Mode mode,
        long nextSeq,
        Instant time,
        SortedMap<Integer, Long> nextOffsets,
        Tally tally,
        Standing standing,
        int rows) {
    /** To be raised whenever a row of any table of the stage, the clusterer's among them, is written otherwise. */
    static final int ROWS = 3;

    static final Progress START = new Progress(null, 0, null, new TreeMap<>(), Tally.ZERO, Standing.ALONE, ROWS);

    Progress {
        nextOffsets = Collections.unmodifiableSortedMap(nextOffsets == null ? new TreeMap<>() : nextOffsets);
        tally = tally == null ? Tally.ZERO : tally;
        standing = standing == null ? Standing.ALONE : standing;
    }

    Progress withMode(Mode next) {
        return new Progress(next, nextSeq, time, nextOffsets, tally, standing, rows);
    }

    Progress withTally(Tally next) {
        return new Progress(mode, nextSeq, time, nextOffsets, next, standing, rows);
    }

    Progress withStanding(Standing next) {
        return new Progress(mode, nextSeq, time, nextOffsets, tally, next, rows);
    }

    /** Entries are left out up to this one. */
    Progress skippedTo(long seq) {
        return new Progress(mode, seq, time, nextOffsets, tally, standing, rows);
    }

    /** The entry {@code nextSeq} is done; {@code timeOrNull} is its time where it has one. */
    Progress done(Instant timeOrNull) {
        Instant later = timeOrNull == null || (time != null && time.isAfter(timeOrNull)) ? time : timeOrNull;
        return new Progress(mode, nextSeq + 1, later, nextOffsets, tally, standing, rows);
    }

    Progress received(int partition, long offset) {
        TreeMap<Integer, Long> offsets = new TreeMap<>(nextOffsets);
        offsets.put(partition, offset + 1);
        return new Progress(mode, nextSeq, time, offsets, tally, standing, rows);
    }
}
