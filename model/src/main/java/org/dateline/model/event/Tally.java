package org.dateline.model.event;

/**
 * What became of the raw records of an input; each is counted once, so the parts add up to {@link #received()}.
 *
 * @param assigned articles that came to an event
 * @param versions further versions of such articles
 * @param duplicates deliveries of what was there already
 * @param rejected records that are no usable article, or withdraw one that is not known
 * @param withdrawn withdrawals of articles
 */
public record Tally(long assigned, long versions, long duplicates, long rejected, long withdrawn) {
    /** Nothing yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    /** Number of raw records. */
    public long received() {
        return assigned + versions + duplicates + rejected + withdrawn;
    }

    /** One more article in an event. */
    public Tally plusAssigned() {
        return new Tally(assigned + 1, versions, duplicates, rejected, withdrawn);
    }

    /** One more version. */
    public Tally plusVersion() {
        return new Tally(assigned, versions + 1, duplicates, rejected, withdrawn);
    }

    /** One more duplicate delivery. */
    public Tally plusDuplicate() {
        return new Tally(assigned, versions, duplicates + 1, rejected, withdrawn);
    }

    /** One more rejected record. */
    public Tally plusRejected() {
        return new Tally(assigned, versions, duplicates, rejected + 1, withdrawn);
    }

    /** One more withdrawal. */
    public Tally plusWithdrawn() {
        return new Tally(assigned, versions, duplicates, rejected, withdrawn + 1);
    }
}
