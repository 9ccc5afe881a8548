package org.dateline.aggregate.change;

import org.dateline.model.event.Event;

/**
 * What a reader of a view sees first, and would want to be told the change of.
 *
 * @param state whether the event takes articles
 * @param headline its text; null where there is none
 * @param lead its text; null where there is none
 */
public record Visible(Event.State state, String headline, String lead) {}
