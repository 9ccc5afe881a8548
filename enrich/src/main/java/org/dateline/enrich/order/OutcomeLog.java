package org.dateline.enrich.order;

/** The log that outcomes arrive from and are kept on. */
public interface OutcomeLog {
    /** The outcome at this offset, as JSON, once more. */
    byte[] at(long offset);
}
