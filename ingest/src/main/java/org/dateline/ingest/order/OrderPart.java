package org.dateline.ingest.order;

import java.time.Instant;
import org.dateline.model.order.OrderEntry;

/**
 * The part of an order between two times of it, found entry after entry. Times never go back along an order, so that a
 * part is a run of entries without a hole. Entries before the first one with a time are in no part that has a start.
 */
public final class OrderPart {
    private static final long NONE = -1;

    private final Instant from;
    private final Instant to;
    private long next = NONE;
    private long taken;
    private boolean isOver;

    /**
     * A part.
     *
     * @param from the first time that is in it; null for the beginning of the order
     * @param to the first time that is not in it any more; null for the end of the order
     */
    public OrderPart(Instant from, Instant to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("there is no time from " + from + " to " + to);
        }
        this.from = from;
        this.to = to;
    }

    /** Whether the whole order is meant. */
    public boolean isAll() {
        return from == null && to == null;
    }

    /**
     * Whether this record of an order's topic is an entry of the part. What is no entry is never, nor is the opening, nor
     * the end of the input: a part has its own.
     */
    public boolean takes(OrderEntry entry) {
        boolean isEntry = entry.seq() > 0 && !(entry instanceof OrderEntry.EndOfInput);
        if (!isEntry || isOver || (next != NONE && entry.seq() != next)) {
            return false;
        }
        Instant time = time(entry);
        if (to != null && time != null && !time.isBefore(to)) {
            isOver = true;
            return false;
        }
        if (next == NONE && !isStart(entry, time)) {
            return false;
        }
        next = entry.seq() + 1;
        taken++;
        return true;
    }

    /** Number of entries taken. */
    public long taken() {
        return taken;
    }

    /** The number after the last entry taken. */
    public long next() {
        return next;
    }

    private boolean isStart(OrderEntry entry, Instant time) {
        return from == null ? entry.seq() == 1 : time != null && !time.isBefore(from);
    }

    private static Instant time(OrderEntry entry) {
        if (entry instanceof OrderEntry.Article article) {
            return article.time();
        }
        return entry instanceof OrderEntry.Tick tick ? tick.time() : null;
    }
}
