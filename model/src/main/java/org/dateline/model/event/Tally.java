package org.dateline.model.event;

/**
 * What became of the raw records of an input; each is counted once, so the parts add up to {@link #received()}.
 *
 * @param assigned articles that are in an event
 * @param versions further versions of such articles
 * @param duplicates deliveries of what was there already
 * @param rejected records that are no usable article
 */
public record Tally(long assigned, long versions, long duplicates, long rejected) {
    /** Nothing yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    /** Number of raw records. */
    public long received() {
        return assigned + versions + duplicates + rejected;
    }

    /** One more article in an event. */
    public Tally plusAssigned() {
        return new Tally(assigned + 1, versions, duplicates, rejected);
    }

    /** One more version. */
    public Tally plusVersion() {
        return new Tally(assigned, versions + 1, duplicates, rejected);
    }

    /** One more duplicate delivery. */
    public Tally plusDuplicate() {
        return new Tally(assigned, versions, duplicates + 1, rejected);
    }

    /** One more rejected record. */
    public Tally plusRejected() {
        return new Tally(assigned, versions, duplicates, rejected + 1);
    }
}
