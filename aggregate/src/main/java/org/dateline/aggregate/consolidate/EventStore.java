package org.dateline.aggregate.consolidate;

/**
 * Where the consolidator keeps what it knows between two assignments. Reading what was never written gives null; writing null
 * removes.
 */
public interface EventStore {
    /** The running state of an event: bounded, whatever the number of its articles. */
    byte[] state(String eventId);

    /** Replaces the running state of an event. */
    void putState(String eventId, byte[] state);

    /** What an article brought to an event, so that it can be taken back. */
    byte[] share(String eventId, String articleId);

    /** Replaces what an article brought to an event. */
    void putShare(String eventId, String articleId, byte[] share);

    /** What does not fit an event's table of outlets. */
    byte[] outlet(String eventId, String key);

    /** Replaces what does not fit an event's table of outlets. */
    void putOutlet(String eventId, String key, byte[] row);
}
