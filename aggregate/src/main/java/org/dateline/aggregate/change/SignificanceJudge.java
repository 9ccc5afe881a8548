package org.dateline.aggregate.change;

import java.util.List;
import java.util.Set;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventChange.Conflicted;
import org.dateline.model.event.EventChange.Opened;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventChange.Superseded;
import org.dateline.model.event.EventChange.Withdrawn;

/**
 * Tells what somebody who watches an event has to know from what is one more report of the same: material is that it
 * opened, that an article was withdrawn, that its headline or its day changed, that figures contradict each other, were superseded or taken back, and
 * that a second or third origin reports it.
 */
public final class SignificanceJudge {
    private static final Set<String> MATERIAL_FIELDS = Set.of("headline", "when", "figure");
    // what three report independently is not made surer by a fourth
    private static final int CONFIRMED = 3;

    private SignificanceJudge() {}

    /** How much the changes of a version matter. */
    public static Significance of(List<Change> changes, int originsBefore, int originsAfter) {
        boolean confirmed = originsAfter > originsBefore && originsAfter <= CONFIRMED;
        return confirmed || changes.stream().anyMatch(SignificanceJudge::isMaterial)
                ? Significance.MATERIAL
                : Significance.MINOR;
    }

    private static boolean isMaterial(Change change) {
        return change instanceof Opened
                || change instanceof Conflicted
                || change instanceof Superseded
                || change instanceof Retracted
                || change instanceof Withdrawn
                || (change instanceof Revised revised && MATERIAL_FIELDS.contains(revised.field()));
    }
}
