package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.aggregate.change.ChangeRecorder;
import org.dateline.aggregate.change.Claims;
import org.dateline.aggregate.change.Visible;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventChange.Cause;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventMember;

/**
 * Keeps one consolidated view per event: each assignment makes the next version of its event's view, with the one
 * record of what changed. A new version of an article replaces what its earlier one brought. Neither the time an
 * assignment takes nor the size of a view grows with the number of articles.
 */
public final class EventConsolidator {
    private final EventStore store;

    public EventConsolidator(EventStore store) {
        this.store = store;
    }

    /** Applies an assignment; one whose seq is not above the event's last one is skipped. */
    public Consolidation apply(EventAssignment assignment) {
        if (assignment instanceof EventAssignment.EndOfInput) {
            return new Skipped();
        }
        Refused refused = AssignmentCheck.refusal(assignment);
        if (refused != null) {
            return refused;
        }
        return assignment instanceof Closing closing ? close(closing) : assign((Assignment) assignment);
    }

    private Consolidation assign(Assignment assignment) {
        byte[] known = store.state(assignment.eventId());
        EventState state = known == null ? new EventState() : EventState.fromBytes(known);
        if (assignment.seq() <= state.seq()) {
            return new Skipped();
        }
        Visible before = state.visible();
        Share was = remove(state, assignment.eventId(), assignment.articleId());
        Share is = add(
                state, assignment, was == null ? assignment.seq() : was.member().seq());
        state.advance(assignment.seq(), assignment.time());
        store.putState(assignment.eventId(), state.toBytes());
        List<Change> changes = changes(known == null, before, state.visible(), was, is);
        Cause cause = new Cause(
                assignment.articleId(),
                assignment.articleVersion(),
                assignment.decision().kind());
        return updated(state, assignment, is.member(), cause, changes);
    }

    private Consolidation close(Closing closing) {
        byte[] known = store.state(closing.eventId());
        if (known == null) {
            return new Refused("unknown-event", "closing of event " + closing.eventId() + ", which has no article");
        }
        EventState state = EventState.fromBytes(known);
        if (closing.seq() <= state.seq() || state.state() == Event.State.CLOSED) {
            return new Skipped();
        }
        state.close(closing.seq());
        store.putState(closing.eventId(), state.toBytes());
        return updated(state, closing, null, null, ChangeRecorder.closed(closing.quietSince()));
    }

    private Share add(EventState state, Assignment assignment, long firstSeq) {
        Share share = Share.of(assignment, firstSeq);
        store.putShare(assignment.eventId(), assignment.articleId(), share.toBytes());
        int outletArticles = countOutlet(share.member(), 1);
        state.add(share, Candidate.of(assignment, share.member()), outletArticles);
        return share;
    }

    /** Takes an article out of an event; null where it is in none. */
    private Share remove(EventState state, String eventId, String articleId) {
        Share share = Share.fromBytes(store.share(eventId, articleId));
        if (share != null) {
            store.putShare(eventId, articleId, null);
            state.subtract(share, countOutlet(share.member(), -1));
        }
        return share;
    }

    private int countOutlet(EventMember member, int change) {
        if (member.outlet() == null) {
            return 0;
        }
        int articles = store.outletArticles(member.eventId(), member.outlet()) + change;
        store.putOutletArticles(member.eventId(), member.outlet(), articles);
        return articles;
    }

    private static List<Change> changes(boolean isNew, Visible before, Visible after, Share was, Share is) {
        if (isNew) {
            return ChangeRecorder.opened();
        }
        return was == null
                ? ChangeRecorder.grew(before, after, is.member())
                : ChangeRecorder.corrected(
                        before, after, new Claims(was.member(), was.figures()), new Claims(is.member(), is.figures()));
    }

    private static Updated updated(
            EventState state, EventAssignment assignment, EventMember member, Cause cause, List<Change> changes) {
        Event view = state.view(assignment.eventId());
        EventChange change = new EventChange(
                view.eventId(),
                view.version(),
                view.seq(),
                assignment.time(),
                view.headline() == null ? null : view.headline().text(),
                view.articleCount(),
                view.originCount(),
                cause,
                changes);
        return new Updated(view, member, change);
    }
}
