package org.dateline.aggregate.change;

import java.util.List;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.model.event.Event;

/**
 * What a reader of a view sees first, and would want to be told the change of.
 *
 * @param state whether the event takes articles
 * @param headline its text; null where there is none
 * @param lead its text; null where there is none
 * @param day the event's own; null where there is none
 * @param figures all figures, with how they stand
 * @param retracted figures that were taken back
 */
public record Visible(
        Event.State state, String headline, String lead, String day, List<Judged> figures, List<Claim> retracted) {}
