package org.dateline.enrich.cluster;

/**
 * All that the clusterer remembers.
 *
 * @param articles by article id: its outlet, content hash, version and event; kept for good, about 100 bytes a row
 * @param members by seq: what articles of live events, and the latest of each language, are compared by
 * @param events by event id: the live events
 * @param window by seq: the terms of the articles that frequencies are counted over
 * @param copies by seq: the sketches of the articles that others may copy
 * @param contributions by seq: what articles of live events bring, to be sent again where one moves
 * @param relations by event id: the events that are background of a live one
 */
public record ClusterTables(
        Table articles, Table members, Table events, Table window, Table copies, Table contributions, Table relations) {
    /** Name of the articles' table. */
    public static final String ARTICLES = "cluster-articles";

    /** Name of the members' table. */
    public static final String MEMBERS = "cluster-members";

    /** Name of the live events' table. */
    public static final String EVENTS = "cluster-events";

    /** Name of the table of the articles that frequencies are counted over. */
    public static final String WINDOW = "cluster-window";

    /** Name of the table of the articles that others may copy. */
    public static final String COPIES = "cluster-copies";

    /** Name of the table of what articles bring. */
    public static final String CONTRIBUTIONS = "cluster-contributions";

    /** Name of the table of related events. */
    public static final String RELATIONS = "cluster-relations";

    /** Empty tables in memory. */
    public static ClusterTables inMemory() {
        return new ClusterTables(
                new MemoryTable(),
                new MemoryTable(),
                new MemoryTable(),
                new MemoryTable(),
                new MemoryTable(),
                new MemoryTable(),
                new MemoryTable());
    }
}
