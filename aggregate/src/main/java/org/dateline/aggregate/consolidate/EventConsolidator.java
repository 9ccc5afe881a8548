package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.aggregate.change.ChangeRecorder;
import org.dateline.aggregate.change.Claims;
import org.dateline.aggregate.change.SignificanceJudge;
import org.dateline.aggregate.change.Visible;
import org.dateline.aggregate.claim.Wording;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Heir;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventChange.Cause;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventMember;

/**
 * Keeps one consolidated view per event: each assignment makes the next version of its event's view, with the one
 * record of what changed. A new version of an article replaces what its earlier one brought. Neither the time an
 * assignment takes nor the size of a view grows with the number of articles.
 */
public final class EventConsolidator {
    private static final int MAX_QUOTES = 8;
    private static final int MAX_QUOTE = 500;
    private static final int MAX_SPEAKER = 120;

    private final EventStore store;
    private final EventStates states;

    public EventConsolidator(EventStore store) {
        this(store, new EventStates(store));
    }

    EventConsolidator(EventStore store, EventStates states) {
        this.store = store;
        this.states = states;
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
        if (assignment instanceof Departure departure) {
            return depart(departure);
        }
        if (assignment instanceof Withdrawal withdrawal) {
            return withdraw(withdrawal);
        }
        if (assignment instanceof Relation relation) {
            return relate(relation);
        }
        return assignment instanceof Closing closing ? close(closing) : assign((Assignment) assignment);
    }

    private Consolidation assign(Assignment assignment) {
        EventState known = states.take(assignment.eventId());
        EventState state = known == null ? new EventState() : known;
        int step = assignment.step() == null ? 0 : assignment.step();
        if (state.progress().hasSeen(assignment.seq(), step)) {
            return new Skipped();
        }
        boolean isNew = known == null || state.isEmpty();
        Visible before = isNew ? null : state.visible();
        int originsBefore = state.coverage().origins();
        Overflow overflow = overflow(assignment.eventId());
        boolean isRevised =
                assignment.articleVersion() > 1 || assignment.decision().kind() == Decision.Kind.REVISED;
        Share was = isRevised ? remove(state, assignment.eventId(), assignment.articleId(), overflow) : null;
        Share is = add(state, assignment, was, overflow);
        state.progress().see(assignment.seq(), step);
        state.advance(assignment.time());
        states.put(assignment.eventId(), state, overflow);
        List<Change> changes = isNew ? ChangeRecorder.opened() : changes(before, state.visible(), was, is);
        // whom a copy is of is no news
        boolean isSameVersion = was != null && was.member().articleVersion() == assignment.articleVersion();
        int origins = state.coverage().origins();
        Significance significance = SignificanceJudge.of(changes, isSameVersion ? origins : originsBefore, origins);
        return updated(state, assignment, is.member(), significance, cause(assignment, is.member()), changes);
    }

    private Consolidation close(Closing closing) {
        EventState state = states.take(closing.eventId());
        if (state == null) {
            return new Refused("unknown-event", "closing of event " + closing.eventId() + ", which has no article");
        }
        Progress progress = state.progress();
        if (progress.hasSeen(closing.seq(), 0) || progress.state() != Event.State.OPEN) {
            return new Skipped();
        }
        progress.see(closing.seq(), 0);
        progress.close();
        states.put(closing.eventId(), state, overflow(closing.eventId()));
        return updated(state, closing, null, Significance.MINOR, null, ChangeRecorder.closed(closing.quietSince()));
    }

    private Consolidation depart(Departure departure) {
        EventState state = states.take(departure.eventId());
        Share share = Share.fromBytes(store.share(departure.eventId(), departure.left()));
        if (state == null || share == null) {
            return new Refused(
                    "unknown-article", departure.left() + " leaves " + departure.eventId() + ", where it is not");
        }
        if (state.progress().hasSeen(departure.seq(), departure.step())) {
            return new Skipped();
        }
        Visible before = state.visible();
        int originsBefore = state.coverage().origins();
        Overflow overflow = overflow(departure.eventId());
        remove(state, departure.eventId(), departure.left(), overflow);
        store.putShare(departure.eventId(), departure.left(), null);
        state.progress().see(departure.seq(), departure.step());
        if (state.isEmpty()) {
            state.merge(departure.to());
        } else {
            state.shrink();
        }
        states.put(departure.eventId(), state, overflow);
        List<Change> changes = state.isEmpty()
                ? ChangeRecorder.merged(departure.left(), departure.to())
                : ChangeRecorder.left(before, state.visible(), departure.left(), departure.to());
        Significance significance = state.isEmpty()
                ? Significance.MATERIAL
                : SignificanceJudge.of(changes, originsBefore, state.coverage().origins());
        Updated updated = updated(state, departure, null, significance, null, changes);
        return new Updated(
                updated.event(), updated.parts(), null, share.member().key(), updated.change());
    }

    private Consolidation withdraw(Withdrawal withdrawal) {
        String eventId = withdrawal.eventId();
        EventState state = states.take(eventId);
        Share share = Share.fromBytes(store.share(eventId, withdrawal.withdrawn()));
        if (state == null || share == null) {
            return new Refused(
                    "unknown-article", withdrawal.withdrawn() + " is withdrawn from " + eventId + ", where it is not");
        }
        if (state.progress().hasSeen(withdrawal.seq(), 0)) {
            return new Skipped();
        }
        Visible before = state.visible();
        Overflow overflow = overflow(eventId);
        remove(state, eventId, withdrawal.withdrawn(), overflow);
        store.putShare(eventId, withdrawal.withdrawn(), null);
        Share heir = withdrawal.heir() == null ? null : inherit(state, withdrawal, overflow);
        state.testimony().retract(share, heir);
        state.progress().see(withdrawal.seq(), 0);
        state.withdraw();
        states.put(eventId, state, overflow);
        List<Change> changes = ChangeRecorder.withdrawn(
                before,
                state.visible(),
                share.member(),
                heir == null ? null : heir.member().articleId());
        EventMember row = heir == null ? null : heir.member();
        Updated updated = updated(state, withdrawal, row, Significance.MATERIAL, cause(share.member()), changes);
        return new Updated(updated.event(), updated.parts(), row, share.member().key(), updated.change());
    }

    private Consolidation relate(Relation relation) {
        EventState state = states.take(relation.eventId());
        if (state == null) {
            return new Refused("unknown-event", "relation of event " + relation.eventId() + ", which has no article");
        }
        List<Change> changes = ChangeRecorder.related(state.related(), relation.related());
        if (state.progress().hasSeen(relation.seq(), relation.step()) || changes.isEmpty()) {
            return new Skipped();
        }
        state.progress().see(relation.seq(), relation.step());
        state.relate(relation.related());
        states.put(relation.eventId(), state, overflow(relation.eventId()));
        return updated(state, relation, null, Significance.MINOR, null, changes);
    }

    /** Makes a copy of what was withdrawn an article of its own. */
    private Share inherit(EventState state, Withdrawal withdrawal, Overflow overflow) {
        Heir heir = withdrawal.heir();
        Share was = remove(state, withdrawal.eventId(), heir.articleId(), overflow);
        Assignment own = new Assignment(
                withdrawal.seq(),
                withdrawal.time(),
                withdrawal.eventId(),
                heir.articleId(),
                heir.articleVersion(),
                null,
                heir.contribution(),
                null,
                heir.articleSeq(),
                null);
        return add(state, own, was, overflow);
    }

    private static Cause cause(EventMember withdrawn) {
        return new Cause(
                withdrawn.articleId(),
                withdrawn.articleVersion(),
                null,
                withdrawn.outlet(),
                withdrawn.url(),
                withdrawn.headline());
    }

    private Share add(EventState state, Assignment assignment, Share was, Overflow overflow) {
        String copyOf = assignment.contribution().copyOf();
        Share copied = copyOf == null ? null : Share.fromBytes(store.share(assignment.eventId(), copyOf));
        Share share = Share.of(assignment, firstSeq(assignment, was), copied);
        store.putShare(assignment.eventId(), assignment.articleId(), share.toBytes());
        state.add(share, Candidate.of(assignment, share), wordings(assignment, share), overflow);
        if (was == null) {
            state.coverage().arrived(assignment.time());
        } else {
            state.testimony().retract(was, share);
        }
        return share;
    }

    /** What an article quotes; nothing where it only repeats its origin. */
    private static List<Wording> wordings(Assignment assignment, Share share) {
        if (!share.speaks()) {
            return List.of();
        }
        return assignment.contribution().quotes().stream()
                .filter(said -> said.text() != null && said.text().length() <= MAX_QUOTE && said.span() != null)
                .limit(MAX_QUOTES)
                .map(said -> new Wording(
                        share.origin().key(),
                        assignment.articleId(),
                        share.member().seq(),
                        Lines.first(said.speaker(), MAX_SPEAKER),
                        said.text(),
                        said.span()))
                .toList();
    }

    /** The entry at which the article's first version came. */
    private static long firstSeq(Assignment assignment, Share was) {
        if (was != null) {
            return was.member().seq();
        }
        return assignment.articleSeq() == null ? assignment.seq() : assignment.articleSeq();
    }

    /** Takes an article out of an event; null where it is in none. */
    private Share remove(EventState state, String eventId, String articleId, Overflow overflow) {
        Share share = Share.fromBytes(store.share(eventId, articleId));
        if (share != null) {
            state.subtract(share, overflow);
        }
        return share;
    }

    private Overflow overflow(String eventId) {
        return new Overflow() {
            @Override
            public byte[] get(String key) {
                return store.outlet(eventId, key);
            }

            @Override
            public void put(String key, byte[] row) {
                store.putOutlet(eventId, key, row);
            }
        };
    }

    private static List<Change> changes(Visible before, Visible after, Share was, Share is) {
        return was == null
                ? ChangeRecorder.grew(before, after, is.member())
                : ChangeRecorder.corrected(
                        before, after, new Claims(was.member(), was.figures()), new Claims(is.member(), is.figures()));
    }

    private static Cause cause(Assignment assignment, EventMember member) {
        return new Cause(
                assignment.articleId(),
                assignment.articleVersion(),
                assignment.decision().kind(),
                member.outlet(),
                member.url(),
                member.headline());
    }

    private static Updated updated(
            EventState state,
            EventAssignment assignment,
            EventMember member,
            Significance significance,
            Cause cause,
            List<Change> changes) {
        Event view = ViewMaker.view(assignment.eventId(), state);
        EventChange change = new EventChange(
                view.eventId(),
                view.version(),
                view.seq(),
                assignment.time(),
                view.headline() == null ? null : view.headline().text(),
                view.articleCount(),
                view.originCount(),
                significance,
                cause,
                changes);
        return new Updated(view, state.viewParts(), member, null, change);
    }
}
