package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.aggregate.claim.Support;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventFigure;
import org.dateline.model.text.TextSpan;

/**
 * Makes the figures of an event's views: those that stand, of which at most {@value #MAX_SINGLE} that a single origin
 * has, then those that were taken back. What is shown as in the view before is the same object.
 */
final class FigureLines {
    private static final int MAX_SINGLE = 6;

    // those that stand in the last view
    private IdentityHashMap<Judged, EventFigure> standing = new IdentityHashMap<>(0);

    /** At most {@link Event#MAX_FIGURES}, the retracted ones among them; {@code names} tells the origins' names. */
    List<EventFigure> of(List<Judged> judged, Map<Claim, Support> retracted, OutletTable names) {
        IdentityHashMap<Judged, EventFigure> before = standing;
        standing = new IdentityHashMap<>(Event.MAX_FIGURES);
        List<EventFigure> lines = new ArrayList<>();
        int alone = 0;
        for (Judged figure : judged) {
            alone += figure.state() == EventFigure.State.SINGLE_SOURCE ? 1 : 0;
            boolean shown = figure.state() != EventFigure.State.SINGLE_SOURCE || alone <= MAX_SINGLE;
            if (shown && lines.size() + retracted.size() < Event.MAX_FIGURES) {
                EventFigure line = standing(figure, before.get(figure), names);
                standing.put(figure, line);
                lines.add(line);
            }
        }
        for (Map.Entry<Claim, Support> gone : retracted.entrySet()) {
            lines.add(figure(gone.getKey(), EventFigure.State.RETRACTED, 0, List.of(), gone.getValue(), null));
        }
        return lines;
    }

    private static EventFigure standing(Judged figure, EventFigure before, OutletTable names) {
        List<String> origins = names.names(figure.origins(), EventFigure.MAX_ORIGINS);
        return before != null && before.origins().equals(origins)
                ? before
                : figure(
                        figure.claim(),
                        figure.state(),
                        figure.originCount(),
                        origins,
                        figure.first(),
                        figure.supersededBy());
    }

    private static EventFigure figure(
            Claim claim, EventFigure.State state, int count, List<String> origins, Support first, String supersededBy) {
        return new EventFigure(
                claim.value(),
                claim.unit(),
                claim.counts(),
                state,
                count,
                origins,
                first.articleId(),
                new TextSpan(first.start(), first.end()),
                supersededBy);
    }
}
