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
    private boolean hasBegun;
    private boolean hasEntries;
    private Instant first;
    private Instant last;

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

    /** The same part, of which nothing has been found yet. */
    public OrderPart anew() {
        return new OrderPart(from, to);
    }

    /**
     * Whether this record of an order's topic is an entry of the part. What is no entry is never, nor is the opening, nor
     * the end of the input: a part has its own.
     */
    public boolean takes(OrderEntry entry) {
        boolean isEntry = entry.seq() > 0 && !(entry instanceof OrderEntry.EndOfInput);
        Instant time = time(entry);
        look(isEntry, time);
        if (!isEntry || isOver || (next != NONE && entry.seq() != next)) {
            return false;
        }
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

    /** Whether there was any record of the order, be it no entry. */
    public boolean hasBegun() {
        return hasBegun;
    }

    /**
     * Why nothing was taken of an order that has been looked at to its end, in a sentence.
     *
     * @param namespace whose order it is
     */
    public String missing(String namespace) {
        if (!hasBegun) {
            return "namespace " + namespace + " holds no recorded order";
        }
        String times =
                first == null ? "none of its entries has a time" : "its entries are from " + first + " to " + last;
        return "the order of " + namespace + " has no entry" + bounds() + ": "
                + (hasEntries ? times : "it has no entries at all yet");
    }

    private String bounds() {
        if (from == null) {
            return to == null ? "" : " before " + to;
        }
        return " from " + from + (to == null ? " on" : " to " + to);
    }

    private void look(boolean isEntry, Instant time) {
        hasBegun = true;
        hasEntries |= isEntry;
        if (isEntry && time != null) {
            first = first == null ? time : first;
            last = time;
        }
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
