package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.event.Decision;

/**
 * Finds articles that an event leaves out only because of one that it took too easily. Such an article goes in; the other
 * one leaves by itself where it does not fit any more.
 */
final class LeftOut {
    /** What an article scores at least for an event that may have left it out for one of its articles. */
    static final double CLOSE = 0.2;

    /** Articles without their copies among which one weighs enough to leave another out. */
    private static final int FEW = 4;

    /** An article less than this above the threshold is loose; one that goes in is not. */
    private static final double SURER = 0.2;

    private final Weighing weighing;
    private final EventModel model;

    LeftOut(Weighing weighing, EventModel model) {
        this.weighing = weighing;
        this.model = model;
    }

    /**
     * Looks whether an article fits an event well but for its loosest article; null where it does not.
     *
     * @param founded the event that the article is alone in
     * @param event the one that it nearly went into
     * @param others the others near it
     */
    SecondThoughts.Change change(LiveEvent founded, LiveEvent event, List<LiveEvent> others) {
        List<List<MemberRow>> units = event.size() > SecondThoughts.LARGEST_EVENT ? List.of() : weighing.units(event);
        LiveEvent rest = units.size() < 2 || units.size() > FEW ? null : withoutLoosest(event, units);
        if (rest == null) {
            return null;
        }
        List<MemberRow> rows = weighing.units(founded).get(0);
        List<LiveEvent> near = new ArrayList<>(List.of(rest));
        near.addAll(others);
        List<CandidateEvent> scored = scored(rows, near);
        CandidateEvent best = scored.get(0);
        return best.score() < model.threshold() + SURER || !best.eventId().equals(event.eventId())
                ? null
                : new SecondThoughts.Change(Decision.Kind.MERGED, rows, event, scored, 0);
    }

    /** What an event is without its loosest article; null where none is loose. */
    private LiveEvent withoutLoosest(LiveEvent event, List<List<MemberRow>> units) {
        List<MemberRow> loosest = null;
        double least = model.threshold() + SURER;
        for (List<MemberRow> unit : units) {
            Profile profile = unit.get(0).profile();
            double staying = weighing.scoreOfFirst(
                    profile, Weighing.compared(profile, List.of(weighing.without(event, units, unit))));
            loosest = staying < least ? unit : loosest;
            least = Math.min(staying, least);
        }
        return loosest == null ? null : weighing.without(event, units, loosest);
    }

    private List<CandidateEvent> scored(List<MemberRow> unit, List<LiveEvent> events) {
        Profile profile = unit.get(0).profile();
        return weighing.scored(profile, Weighing.compared(profile, events));
    }
}
