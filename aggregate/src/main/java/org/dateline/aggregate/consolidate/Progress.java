package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.util.Locale;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.Event;

/** How far an event has come: its version, the record of the order behind it, and whether it takes articles. */
final class Progress {
    private Event.State state = Event.State.OPEN;
    private long version;
    private long seq = -1;
    private int step;
    private String mergedInto;
    private Instant firstSeen;
    private Instant lastSeen;

    Event.State state() {
        return state;
    }

    long version() {
        return version;
    }

    long seq() {
        return seq;
    }

    /** The event that this one went into; null where it is an event of its own. */
    String mergedInto() {
        return mergedInto;
    }

    Instant firstSeen() {
        return firstSeen;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    /** Whether a record of the order has been applied; {@code atStep} is 0 for what is no second thought. */
    boolean hasSeen(long atSeq, int atStep) {
        return atSeq < seq || (atSeq == seq && atStep <= step);
    }

    /** Remembers the record that leads to the next version. */
    void see(long atSeq, int atStep) {
        seq = atSeq;
        step = atStep;
    }

    /** Makes a new version because of an article; {@code time} is the clusterer's, null while none is known. */
    void advance(Instant time) {
        version++;
        state = Event.State.OPEN;
        mergedInto = null;
        firstSeen = firstSeen == null ? time : firstSeen;
        lastSeen = time == null || (lastSeen != null && lastSeen.isAfter(time)) ? lastSeen : time;
    }

    /** Makes a new version because an article has left or what is related has changed. */
    void shrink() {
        version++;
    }

    /** Makes a new version that takes no more articles. */
    void close() {
        version++;
        state = Event.State.CLOSED;
    }

    /** The version that has been made is part of another event. */
    void merge(String into) {
        state = Event.State.MERGED;
        mergedInto = into;
    }

    /** All articles of the version that has been made were withdrawn. */
    void withdraw() {
        state = Event.State.WITHDRAWN;
    }

    void write(StateWriter out) {
        out.text(state.code());
        out.number(version);
        out.number(seq);
        out.number(step);
        out.text(mergedInto);
        out.time(firstSeen);
        out.time(lastSeen);
    }

    static Progress read(StateReader in) {
        Progress progress = new Progress();
        progress.state = Event.State.valueOf(in.text().toUpperCase(Locale.ROOT));
        progress.version = in.number();
        progress.seq = in.number();
        progress.step = in.count();
        progress.mergedInto = in.text();
        progress.firstSeen = in.time();
        progress.lastSeen = in.time();
        return progress;
    }
}
