package org.dateline.aggregate.consolidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Heir;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.dateline.model.event.RelatedEvent;

/** Tells assignments that no view can be made of. */
final class AssignmentCheck {
    static final int MAX_ID = 1_024;

    private AssignmentCheck() {}

    /** Why the assignment cannot be applied; null where it can. */
    static Refused refusal(EventAssignment assignment) {
        Optional<String> complaint = complaint(assignment.eventId());
        if (assignment instanceof Assignment one) {
            complaint = complaint(one);
        } else if (assignment instanceof Withdrawal withdrawal && complaint.isEmpty()) {
            complaint = check(isUsable(withdrawal.heir()), "the heir has no id or no contribution");
        } else if (assignment instanceof Relation relation && complaint.isEmpty()) {
            complaint = check(isUsable(relation.related()), "related events are too many or have no id");
        }
        return complaint
                .map(detail -> new Refused("unusable-assignment", detail))
                .orElse(null);
    }

    private static Optional<String> complaint(String eventId) {
        return check(isEventId(eventId), "eventId is missing, too long or has a slash");
    }

    private static Optional<String> complaint(Assignment assignment) {
        boolean whole = assignment.contribution() != null && assignment.decision() != null;
        return Stream.of(
                        check(isEventId(assignment.eventId()), "eventId is missing, too long or has a slash"),
                        check(isId(assignment.articleId()), "articleId is missing or too long"),
                        check(whole, "contribution or decision is missing"),
                        check(!whole || isCopyOf(assignment.contribution().copyOf()), "copyOf is too long"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isUsable(Heir heir) {
        return heir == null || (isId(heir.articleId()) && heir.contribution() != null);
    }

    private static boolean isUsable(List<RelatedEvent> related) {
        return related.size() <= Event.MAX_RELATED && related.stream().allMatch(event -> isEventId(event.eventId()));
    }

    private static Optional<String> check(boolean holds, String complaint) {
        return holds ? Optional.empty() : Optional.of(complaint);
    }

    // keys of member rows are eventId/seq and must tell where the eventId ends
    private static boolean isEventId(String id) {
        return isId(id) && id.indexOf('/') < 0;
    }

    private static boolean isCopyOf(String id) {
        return id == null || isId(id);
    }

    private static boolean isId(String id) {
        return id != null && !id.isEmpty() && id.length() <= MAX_ID;
    }
}
