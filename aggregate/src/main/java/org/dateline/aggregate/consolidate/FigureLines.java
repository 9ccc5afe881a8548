package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
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
 * Makes the figures of a view: those that stand, of which at most {@value #MAX_SINGLE} that a single origin has, then
 * those that were taken back.
 */
final class FigureLines {
    private static final int MAX_SINGLE = 6;

    private FigureLines() {}

    /** At most {@link Event#MAX_FIGURES}, the retracted ones among them; {@code names} tells the origins' names. */
    static List<EventFigure> of(List<Judged> judged, Map<Claim, Support> retracted, OutletTable names) {
        List<EventFigure> lines = new ArrayList<>();
        int alone = 0;
        for (Judged figure : judged) {
            alone += figure.state() == EventFigure.State.SINGLE_SOURCE ? 1 : 0;
            boolean shown = figure.state() != EventFigure.State.SINGLE_SOURCE || alone <= MAX_SINGLE;
            if (shown && lines.size() + retracted.size() < Event.MAX_FIGURES) {
                lines.add(standing(figure, names));
            }
        }
        for (Map.Entry<Claim, Support> gone : retracted.entrySet()) {
            lines.add(figure(gone.getKey(), EventFigure.State.RETRACTED, 0, List.of(), gone.getValue(), null));
        }
        return lines;
    }

    private static EventFigure standing(Judged figure, OutletTable names) {
        List<String> origins = new ArrayList<>(EventFigure.MAX_ORIGINS);
        for (String key : figure.origins()) {
            if (origins.size() < EventFigure.MAX_ORIGINS) {
                origins.add(names.name(key).strip());
            }
        }
        return figure(
                figure.claim(), figure.state(), figure.originCount(), origins, figure.first(), figure.supersededBy());
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
