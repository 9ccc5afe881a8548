package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.List;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.RelatedEvent;

/**
 * Notices events that are background of each other: an article that founds an event, though it nearly fitted another,
 * and names the same people, tells of something that follows from that or led to it. What they share is read off the
 * first articles of the other. Both events are told, as far as they have room; when one becomes part of another, that
 * takes its place.
 */
final class Relations {
    private static final int FIRST_ARTICLES = 4;

    /** Score of an event that an article nearly fitted, as a share of the threshold. */
    private static final double NEARLY = 1.0 / 3;

    /** Headline and opening are three times as similar as is usual, as a logarithm. */
    private static final double UNUSUAL = StrictMath.log(3);

    /** Cosine of names. */
    private static final double SAME_NAMES = 0.05;

    private final ClusterTables tables;
    private final EventIndex index;
    private final double threshold;

    Relations(ClusterTables tables, EventIndex index, double threshold) {
        this.tables = tables;
        this.index = index;
        this.threshold = threshold;
    }

    /**
     * An entry of the order that is being worked on.
     *
     * @param assignments what has been decided; what follows is added
     */
    record Turn(long seq, Instant time, List<EventAssignment> assignments) {}

    /**
     * An article that founded an event.
     *
     * @param contribution what it brings
     * @param text all of it
     * @param candidates the events that were weighed for it, best first
     */
    record Founder(Contribution contribution, String text, List<CandidateEvent> candidates) {}

    /** Follows what was thought about others because of an article. */
    void follow(Turn turn) {
        for (EventAssignment each : List.copyOf(turn.assignments())) {
            if (each instanceof Departure departure && index.event(departure.eventId()) == null) {
                lead(turn, departure.eventId(), departure.to());
            }
        }
    }

    /** Relates a new event, if it still is one, to the one that came nearest. */
    void relate(Turn turn, String eventId, Founder founder) {
        LiveEvent home = index.event(eventId);
        CandidateEvent nearest =
                founder.candidates().isEmpty() ? null : founder.candidates().get(0);
        LiveEvent other = nearest == null ? null : index.event(nearest.eventId());
        if (home != null && other != null && isNear(nearest)) {
            relate(turn, home, other, founder, nearest);
        }
    }

    private boolean isNear(CandidateEvent candidate) {
        return candidate.score() >= NEARLY * threshold
                && candidate.evidence()[Evidence.NAMES.index()] >= SAME_NAMES
                && candidate.evidence()[Evidence.UNUSUAL_LEAD.index()] >= UNUSUAL;
    }

    /** The event is over: nothing can become its background any more. */
    void close(String eventId) {
        tables.relations().put(RelatedRow.key(eventId), null);
    }

    /** The event has no article any more, and is no background of others. */
    void drop(Turn turn, String eventId) {
        for (RelatedEvent other : row(eventId).events()) {
            tell(turn, other.eventId(), row(other.eventId()).without(eventId));
        }
        close(eventId);
    }

    private void relate(Turn turn, LiveEvent home, LiveEvent other, Founder founder, CandidateEvent candidate) {
        SharedBackground shared = new SharedBackground(founder.contribution(), founder.text());
        String headline = null;
        for (int i = 0; i < Math.min(FIRST_ARTICLES, other.size()); i++) {
            Contribution theirs = contribution(other.member(i).seq());
            headline = headline == null ? theirs.headline() : headline;
            shared.add(theirs);
        }
        if (shared.hasPeople()) {
            Integer days = daysApart(candidate);
            String quote = shared.quote();
            RelatedEvent theirs = shared.with(other.eventId(), headline, days, quote);
            RelatedEvent ours =
                    shared.with(home.eventId(), founder.contribution().headline(), days, quote);
            tell(turn, home.eventId(), row(home.eventId()).with(theirs));
            tell(turn, other.eventId(), row(other.eventId()).with(ours));
        }
    }

    private static Integer daysApart(CandidateEvent candidate) {
        double[] evidence = candidate.evidence();
        return evidence[Evidence.UNDATED.index()] > 0
                ? null
                : (int) StrictMath.rint(StrictMath.expm1(evidence[Evidence.TIME_DISTANCE.index()]));
    }

    /** An event is part of another now: whoever it was background of is told of that one instead. */
    private void lead(Turn turn, String from, String to) {
        RelatedRow own = row(to).without(from);
        for (RelatedEvent other : row(from).without(to).events()) {
            RelatedRow theirs = row(other.eventId());
            RelatedEvent back = theirs.find(from);
            boolean isNew = !own.has(other.eventId()) && !own.isFull();
            own = isNew ? own.with(other) : own;
            tell(
                    turn,
                    other.eventId(),
                    isNew && back != null ? theirs.without(from).with(renamed(back, to)) : theirs.without(from));
        }
        close(from);
        tell(turn, to, own);
    }

    private static RelatedEvent renamed(RelatedEvent event, String eventId) {
        return new RelatedEvent(
                eventId, event.headline(), event.daysApart(), event.people(), event.places(), event.quote());
    }

    /** Keeps what is background of a live event, and tells it where that is something else than before. */
    private void tell(Turn turn, String eventId, RelatedRow now) {
        if (index.event(eventId) != null && !now.equals(row(eventId))) {
            tables.relations().put(RelatedRow.key(eventId), now.toBytes());
            int step = turn.assignments().size();
            turn.assignments().add(new Relation(turn.seq(), turn.time(), eventId, step, now.events()));
        }
    }

    private RelatedRow row(String eventId) {
        return RelatedRow.of(tables.relations().get(RelatedRow.key(eventId)));
    }

    private Contribution contribution(long seq) {
        return ContributionRow.background(tables.contributions().get(MemberRow.key(seq)));
    }
}
