package org.dateline.model.order;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes the recorded order, one article after the other: numbers the entries, keeps the running time and puts a tick
 * before the article whose time is the first in a later full hour (UTC) than any before it. A pure function of where it
 * starts and what it is given, so that whoever resumes or repeats a run writes the same entries. Not thread-safe.
 */
public final class OrderRecorder {
    private long nextSeq;
    private Instant time;

    /**
     * Goes on with an order.
     *
     * @param nextSeq the number of the next entry
     * @param timeSoFar the time of the last entry that has one; null where none has
     */
    public OrderRecorder(long nextSeq, Instant timeSoFar) {
        if (nextSeq < 0) {
            throw new IllegalArgumentException("an order is numbered from 0, not from " + nextSeq);
        }
        this.nextSeq = nextSeq;
        this.time = timeSoFar;
    }

    /**
     * The entries of one article: a tick if one is due (one however long the gap, with the full hour that the time has
     * crossed into), then the article with the largest receipt time so far.
     *
     * @param ordinal the raw record
     * @param articleId whose article it is
     * @param receivedAt when it was received; null where unknown, and the time stays as it is
     */
    public List<OrderEntry> next(String ordinal, String articleId, Instant receivedAt) {
        Instant before = time;
        if (receivedAt != null && (before == null || receivedAt.isAfter(before))) {
            time = receivedAt;
        }
        if (!crossedAnHourSince(before)) {
            return List.of(new OrderEntry.Article(nextSeq++, ordinal, articleId, time));
        }
        return List.of(
                new OrderEntry.Tick(nextSeq++, hourOf(time)),
                new OrderEntry.Article(nextSeq++, ordinal, articleId, time));
    }

    /** The entry that says that the input is complete. */
    public OrderEntry end() {
        return new OrderEntry.EndOfInput(nextSeq++);
    }

    /** The number that the next entry gets. */
    public long nextSeq() {
        return nextSeq;
    }

    /** The largest receipt time so far; null while none is known. */
    public Instant time() {
        return time;
    }

    private boolean crossedAnHourSince(Instant before) {
        return before != null && hourOf(time).isAfter(hourOf(before));
    }

    private static Instant hourOf(Instant instant) {
        return instant.truncatedTo(ChronoUnit.HOURS);
    }
}
