package org.dateline.aggregate.consolidate;

import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventMember;
import org.dateline.model.json.JsonParts;

/** What came of an assignment. */
public sealed interface Consolidation {
    /**
     * The event has a new version.
     *
     * @param event its view
     * @param parts the JSON of parts of the view, from the versions before
     * @param member the row of the article that it is about; null where it is about none
     * @param leftKey key of the row of the article that has left; null where none has
     * @param change what changed since the version before
     */
    record Updated(Event event, JsonParts parts, EventMember member, String leftKey, EventChange change)
            implements Consolidation {}

    /** There was nothing to do: it has been applied before, or is about no event. */
    record Skipped() implements Consolidation {}

    /**
     * The assignment cannot be applied and left no trace.
     *
     * @param reason a short code, kebab-case
     * @param detail what is wrong, for a person
     */
    record Refused(String reason, String detail) implements Consolidation {}
}
