package org.dateline.aggregate.consolidate;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.aggregate.state.StateWriter;

/**
 * The states of events. Those last written of events with some articles are kept at hand as they are in memory, so that an event in the news is not
 * read anew for each of its articles; all others are read from the store. A state at hand is equal to what would be read
 * in its place.
 */
final class EventStates {
    /**
     * Stored bytes of the states at hand. In memory a state takes about five times its stored bytes, and there is one
     * of these for each partition: so this is some 20 MB each. It holds the largest event 64 times, or some two hundred
     * of twenty articles.
     */
    static final int MAX_BYTES = 4 << 20;

    /** Articles of an event whose state is kept: a smaller one is read as soon, and most never grow. */
    private static final int FEWEST_ARTICLES = 6;

    private final EventStore store;
    private final int maxBytes;
    private final int fewestArticles;
    // the one longest unused first
    private final Map<String, Held> held = new LinkedHashMap<>();
    // its room serves one state after the other
    private final StateWriter writer = new StateWriter();
    private int heldBytes;

    EventStates(EventStore store) {
        this(store, MAX_BYTES, FEWEST_ARTICLES);
    }

    EventStates(EventStore store, int maxBytes, int fewestArticles) {
        this.store = store;
        this.maxBytes = maxBytes;
        this.fewestArticles = fewestArticles;
    }

    /** The state of an event, which is the caller's to change until it is put back; null where there is none. */
    EventState take(String eventId) {
        // what is taken and not put back, as when the caller fails, is read from the store the next time
        Held atHand = held.remove(eventId);
        if (atHand != null) {
            heldBytes -= atHand.bytes;
            atHand.state.resume();
            return atHand.state;
        }
        byte[] stored = store.state(eventId);
        return stored == null ? null : EventState.fromBytes(stored);
    }

    /** Stores a state, and may keep it at hand. */
    void put(String eventId, EventState state, Overflow overflow) {
        byte[] bytes = state.toBytes(writer, overflow);
        store.putState(eventId, bytes);
        if (state.articles() < fewestArticles) {
            return;
        }
        held.put(eventId, new Held(state, bytes.length));
        heldBytes += bytes.length;
        for (Iterator<Held> oldest = held.values().iterator(); heldBytes > maxBytes; ) {
            heldBytes -= oldest.next().bytes;
            oldest.remove();
        }
    }

    private record Held(EventState state, int bytes) {}
}
