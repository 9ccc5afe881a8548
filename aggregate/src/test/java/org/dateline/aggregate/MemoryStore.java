package org.dateline.aggregate;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.aggregate.consolidate.EventStore;

/** An {@link EventStore} in maps. */
public final class MemoryStore implements EventStore {
    public final Map<String, byte[]> states = new TreeMap<>();
    public final Map<String, byte[]> shares = new TreeMap<>();
    public final Map<String, byte[]> outlets = new TreeMap<>();

    @Override
    public byte[] state(String eventId) {
        return states.get(eventId);
    }

    @Override
    public void putState(String eventId, byte[] state) {
        states.put(eventId, state);
    }

    @Override
    public byte[] share(String eventId, String articleId) {
        return shares.get(eventId + "/" + articleId);
    }

    @Override
    public void putShare(String eventId, String articleId, byte[] share) {
        if (share == null) {
            shares.remove(eventId + "/" + articleId);
        } else {
            shares.put(eventId + "/" + articleId, share);
        }
    }

    @Override
    public byte[] outlet(String eventId, String key) {
        return outlets.get(eventId + "/" + key);
    }

    @Override
    public void putOutlet(String eventId, String key, byte[] row) {
        if (row == null) {
            outlets.remove(eventId + "/" + key);
        } else {
            outlets.put(eventId + "/" + key, row);
        }
    }
}
