package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.event.Decision;

/** Weighs articles of live events again, each together with its copies, as one that comes now is weighed. */
final class Weighing {
    /** An article that is less similar to an event, roughly, does not go there where it is more similar to another. */
    private static final double HOPELESS = 0.2;

    private static final int FIRM_AND_NEXT = 2;

    private final EventIndex index;
    private final EventModel model;
    private final Rests rests = new Rests();

    Weighing(EventIndex index, EventModel model) {
        this.index = index;
        this.model = model;
    }

    /** How similar an article is to each of several events, by position. */
    static List<Comparison> compared(Profile profile, List<LiveEvent> events) {
        List<Comparison> comparisons = new ArrayList<>(events.size() + 1);
        for (LiveEvent event : events) {
            comparisons.add(EvidenceGatherer.rough(profile, event));
        }
        return comparisons;
    }

    /** What an article that comes now scores for the events that it is most similar to, and for one more, best first. */
    List<CandidateEvent> all(Profile profile, List<LiveEvent> near, LiveEvent otherOrNull) {
        List<Comparison> comparisons = new ArrayList<>(index.shortlist(profile, near));
        if (otherOrNull != null && comparisons.stream().noneMatch(each -> each.event() == otherOrNull)) {
            comparisons.add(EvidenceGatherer.rough(profile, otherOrNull));
        }
        return scored(profile, comparisons);
    }

    /** As above for those alone that are worth weighing: where one is firmly the right one, the next tells the margin. */
    List<CandidateEvent> best(Profile profile, List<LiveEvent> near) {
        List<Comparison> comparisons = index.shortlist(profile, near);
        boolean firm = comparisons.size() > FIRM_AND_NEXT
                && LiveEvent.isFirm(Decision.scaled(scoreOfFirst(profile, comparisons)));
        int weighed = firm ? FIRM_AND_NEXT : comparisons.size();
        while (weighed > 1 && comparisons.get(weighed - 1).rough() < HOPELESS) {
            weighed--;
        }
        return scored(profile, comparisons, weighed);
    }

    /** What an article scores for each of several events, best first. */
    List<CandidateEvent> scored(Profile profile, List<Comparison> comparisons) {
        return scored(profile, comparisons, comparisons.size());
    }

    /** As above for the first of them alone; the others only tell how far these are ahead. */
    List<CandidateEvent> scored(Profile profile, List<Comparison> comparisons, int first) {
        List<double[]> evidence = index.evidence(profile, comparisons, first);
        List<CandidateEvent> scored = new ArrayList<>(first);
        for (int i = 0; i < first; i++) {
            String eventId = comparisons.get(i).event().eventId();
            scored.add(new CandidateEvent(eventId, evidence.get(i), model.score(evidence.get(i))));
        }
        // a stable sort: of equal scores the roughly more similar stays ahead
        scored.sort(Comparator.comparingDouble((CandidateEvent candidate) -> -candidate.score()));
        return scored;
    }

    /** What an article scores for the first of several events, as {@link #scored} has it. */
    double scoreOfFirst(Profile profile, List<Comparison> comparisons) {
        return model.score(index.evidence(profile, comparisons, 1).get(0));
    }

    /** An event's articles, each with its copies, in order. */
    List<List<MemberRow>> units(LiveEvent event) {
        Map<String, List<MemberRow>> units = new LinkedHashMap<>();
        for (LiveMember member : event.members()) {
            MemberRow row = index.member(member.seq());
            units.computeIfAbsent(row.origin(), origin -> new ArrayList<>()).add(row);
        }
        return List.copyOf(units.values());
    }

    /** What an event is without one of its articles and its copies; good until the next call. */
    LiveEvent without(LiveEvent event, List<List<MemberRow>> units, List<MemberRow> unit) {
        return rests.of(event, unit.get(0).seq(), others(units, unit));
    }

    /** All articles but those of one unit, in order. */
    private static List<MemberRow> others(List<List<MemberRow>> units, List<MemberRow> unit) {
        List<MemberRow> others = new ArrayList<>();
        for (List<MemberRow> other : units) {
            if (other.get(0).seq() != unit.get(0).seq()) {
                others.addAll(other);
            }
        }
        others.sort(Comparator.comparingLong(MemberRow::seq));
        return others;
    }
}
