package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.aggregate.claim.EventDay;
import org.dateline.aggregate.state.HourCounts;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Velocity;
import org.dateline.model.event.Event.When;
import org.dateline.model.event.EventMember;
import org.dateline.model.text.TextSpan;

/** Makes the view of an event from its state. */
final class ViewMaker {
    private ViewMaker() {}

    /** The view of the state's version. */
    static Event view(String eventId, EventState state) {
        Progress progress = state.progress();
        Coverage coverage = state.coverage();
        Testimony testimony = state.testimony();
        Leads leads = state.leads();
        List<Entity> named = state.entities().most(Event.MAX_ENTITIES);
        return new Event(
                eventId,
                progress.version(),
                progress.seq(),
                progress.state(),
                leads.leader() == null ? null : leads.leader().headline(),
                leads.opener() == null ? null : leads.opener().lead(),
                state.summary(),
                state.day().map(ViewMaker::when).orElse(null),
                PlaceRanker.places(named, testimony.claims()),
                coverage.articles(),
                coverage.origins(),
                coverage.outlets().outlets(),
                coverage.published().first(),
                coverage.published().last(),
                progress.firstSeen(),
                progress.lastSeen(),
                velocity(coverage.hours()),
                coverage.languages().most(Coverage.MAX_LANGUAGES),
                coverage.outlets().topOutlets(Event.MAX_OUTLETS),
                coverage.outlets().topOrigins(Event.MAX_OUTLETS),
                named,
                state.figureLines().of(testimony.judged(), testimony.claims().retracted(), coverage.outlets()),
                testimony.quotes().best(coverage.outlets()),
                members(leads.candidates()),
                state.related(),
                progress.mergedInto());
    }

    private static When when(EventDay day) {
        TextSpan span = new TextSpan(day.evidence().start(), day.evidence().end());
        return new When(day.value(), day.originCount(), day.evidence().articleId(), span);
    }

    private static Velocity velocity(HourCounts hours) {
        return hours.isEmpty() ? null : new Velocity(hours.lastHour(), hours.lastDay());
    }

    private static List<EventMember> members(List<Candidate> candidates) {
        List<EventMember> members = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            members.add(candidate.member());
        }
        return members;
    }
}
