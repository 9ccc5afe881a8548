package org.dateline.ingest;

/** Is told how far an ingest has come, after every step of it: it has to be quick, and called by one thread. */
public interface IngestProgress {
    /** Stands for a total that is not known. */
    long UNKNOWN = -1;

    /** Does nothing. */
    IngestProgress NONE = (phase, done, total) -> {};

    /** What an ingest is at. */
    enum Phase {
        /** Reads all inputs to learn their order. */
        READING,
        /** Writes the order. */
        ORDERING,
        /** Publishes articles. */
        PUBLISHING
    }

    /**
     * {@code done} of {@code total} steps of a phase are behind.
     *
     * @param total inputs or articles, or {@link #UNKNOWN}
     */
    void advanced(Phase phase, long done, long total);
}
