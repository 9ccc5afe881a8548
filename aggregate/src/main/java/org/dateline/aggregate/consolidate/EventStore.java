package org.dateline.aggregate.consolidate;

/**
 * Where the consolidator keeps what it knows between two assignments. Reading what was never written gives null, or 0;
 * writing null, or 0, removes.
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

    /** How many articles of an event an outlet published. */
    int outletArticles(String eventId, String outlet);

    /** Replaces the number of articles of an event that an outlet published. */
    void putOutletArticles(String eventId, String outlet, int articles);
}
