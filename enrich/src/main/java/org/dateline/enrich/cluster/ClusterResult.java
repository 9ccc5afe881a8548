package org.dateline.enrich.cluster;

import java.util.List;
import org.dateline.model.event.EventAssignment;

/**
 * What became of one article.
 *
 * @param kind whether it was known
 * @param assignments what was decided, to be sent in this order; empty where nothing was
 */
public record ClusterResult(Kind kind, List<EventAssignment> assignments) {
    public ClusterResult {
        assignments = List.copyOf(assignments);
    }

    /** Whether an article was known. */
    public enum Kind {
        /** Its first version. */
        NEW,
        /** Another content under a known id. */
        VERSION,
        /** The same content under a known id: delivered twice. */
        DUPLICATE,
        /** It was withdrawn. */
        WITHDRAWN,
        /** A withdrawal of what is not known. */
        UNKNOWN
    }
}
