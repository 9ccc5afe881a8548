package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/** What the clusterer decided, keyed by the event it concerns. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EventAssignment.Assignment.class, name = "assignment"),
    @JsonSubTypes.Type(value = EventAssignment.Departure.class, name = "departure"),
    @JsonSubTypes.Type(value = EventAssignment.Withdrawal.class, name = "withdrawal"),
    @JsonSubTypes.Type(value = EventAssignment.Relation.class, name = "relation"),
    @JsonSubTypes.Type(value = EventAssignment.Closing.class, name = "closing"),
    @JsonSubTypes.Type(value = EventAssignment.EndOfInput.class, name = "end-of-input"),
    @JsonSubTypes.Type(value = EventAssignment.Live.class, name = "live")
})
public sealed interface EventAssignment {
    /** The entry of the recorded order that led to this. */
    long seq();

    /** The clusterer's time at that entry; null while none is known. */
    Instant time();

    /** The event it concerns; null where it concerns all. */
    String eventId();

    /**
     * The article is in the event.
     *
     * @param articleId the article, unique over all outlets
     * @param articleVersion 1 for its first version, 2 for its first correction, and so on
     * @param decision why
     * @param contribution what it brings; replaces what its earlier version brought
     * @param step place among the records of the same entry, from 1, where the decision is a second thought or follows
     *     from a withdrawal; else null
     * @param articleSeq the entry at which the article's first version came, where there is a step; else null
     * @param from the event that the article leaves; null where it was in none
     */
    record Assignment(
            long seq,
            Instant time,
            String eventId,
            String articleId,
            int articleVersion,
            Decision decision,
            Contribution contribution,
            Integer step,
            Long articleSeq,
            String from)
            implements EventAssignment {
        /** The article has come, or has come again in another version. */
        public Assignment(
                long seq,
                Instant time,
                String eventId,
                String articleId,
                int articleVersion,
                Decision decision,
                Contribution contribution) {
            this(seq, time, eventId, articleId, articleVersion, decision, contribution, null, null, null);
        }
    }

    /**
     * On second thoughts an article leaves the event; an {@link Assignment} of the same entry tells where it is now, and
     * why.
     *
     * @param step place among the records of the same entry, from 1
     * @param left the article, unique over all outlets
     * @param to the event that it is in now
     */
    record Departure(long seq, Instant time, String eventId, int step, String left, String to)
            implements EventAssignment {}

    /**
     * An article of the event was withdrawn: what it brought is taken back.
     *
     * @param withdrawn the article, unique over all outlets
     * @param heir a copy of it that now stands for itself; null where it has none, or copies another article itself
     */
    record Withdrawal(long seq, Instant time, String eventId, String withdrawn, Heir heir) implements EventAssignment {}

    /**
     * A copy whose origin was withdrawn.
     *
     * @param articleId the article, unique over all outlets
     * @param articleVersion its version, which stays
     * @param articleSeq the entry at which its first version came
     * @param contribution what it brings, as an article of its own
     */
    record Heir(String articleId, int articleVersion, long articleSeq, Contribution contribution) {}

    /**
     * From here on these and no others are the events that are background of this one.
     *
     * @param step place among the records of the same entry, from 1
     * @param related the other events, in the order they were noticed, at most {@value Event#MAX_RELATED}
     */
    record Relation(long seq, Instant time, String eventId, int step, List<RelatedEvent> related)
            implements EventAssignment {
        public Relation {
            related = related == null ? List.of() : List.copyOf(related);
        }
    }

    /**
     * The event has been quiet for long and takes no more articles.
     *
     * @param quietSince the event's last activity
     */
    record Closing(long seq, Instant time, String eventId, Instant quietSince) implements EventAssignment {}

    /**
     * Nothing follows in this partition: sent to every partition at the end of a bounded input.
     *
     * @param tally what became of the whole input
     */
    record EndOfInput(long seq, Instant time, Tally tally) implements EventAssignment {
        @Override
        public String eventId() {
            return null;
        }
    }

    /**
     * Which namespace is live from here on: sent to every partition. While it is another one, nobody is to be alerted of
     * what follows.
     *
     * @param live the namespace
     */
    record Live(long seq, Instant time, String live) implements EventAssignment {
        @Override
        public String eventId() {
            return null;
        }
    }
}
