package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;

/**
 * Takes withdrawn articles out of their events. Of the copies of one that was an origin, the first becomes an article of
 * its own, and the others its copies; once the event is closed, they stay what they were.
 */
final class Withdrawals {
    private final ClusterTables tables;
    private final EventIndex index;

    Withdrawals(ClusterTables tables, EventIndex index) {
        this.tables = tables;
        this.index = index;
    }

    /**
     * Withdraws an article that is in an event.
     *
     * @param revised the decision that copies of it carry where they stand otherwise now
     * @return what follows, to be sent in this order
     */
    List<EventAssignment> withdraw(long seq, Instant time, String articleId, ArticleRow known, Decision revised) {
        tables.articles().put(ArticleRow.key(articleId), known.withdrawn().toBytes());
        LiveEvent event = index.event(known.eventId());
        if (event == null) {
            return List.of(new EventAssignment.Withdrawal(seq, time, known.eventId(), articleId, null));
        }
        MemberRow row = index.member(known.seq());
        List<MemberRow> copies = copies(event, row);
        boolean inherits = !copies.isEmpty() && !isMember(row.origin(), event);
        String origin = inherits ? copies.get(0).articleId() : row.origin();
        for (MemberRow copy : copies) {
            index.copies(copy, origin);
        }
        index.withdraw(row);
        List<EventAssignment> assignments = new ArrayList<>();
        EventAssignment.Heir heir = inherits ? heir(copies.get(0)) : null;
        assignments.add(new EventAssignment.Withdrawal(seq, time, known.eventId(), articleId, heir));
        for (MemberRow copy : copies.subList(inherits ? 1 : 0, copies.size())) {
            assignments.add(revised(seq, time, copy, origin, assignments.size(), revised));
        }
        return assignments;
    }

    /** The articles of an event that copy another one of it, in order. */
    private List<MemberRow> copies(LiveEvent event, MemberRow original) {
        return event.members().stream()
                .filter(member -> member.seq() != original.seq())
                .map(member -> index.member(member.seq()))
                .filter(row -> row.origin().equals(original.articleId()))
                .toList();
    }

    private boolean isMember(String articleId, LiveEvent event) {
        return event.eventId().equals(row(articleId).eventId());
    }

    private EventAssignment.Heir heir(MemberRow copy) {
        return new EventAssignment.Heir(
                copy.articleId(), row(copy.articleId()).version(), copy.seq(), contribution(copy.seq(), null));
    }

    private EventAssignment revised(
            long seq, Instant time, MemberRow copy, String origin, int step, Decision decision) {
        return new EventAssignment.Assignment(
                seq,
                time,
                copy.eventId(),
                copy.articleId(),
                row(copy.articleId()).version(),
                decision,
                contribution(copy.seq(), origin),
                step,
                copy.seq(),
                null);
    }

    private Contribution contribution(long seq, String copyOf) {
        byte[] key = MemberRow.key(seq);
        Contribution now =
                ContributionRow.contribution(tables.contributions().get(key)).copying(copyOf);
        tables.contributions().put(key, ContributionRow.of(now, new RowWriter()));
        return now;
    }

    private ArticleRow row(String articleId) {
        return ArticleRow.of(tables.articles().get(ArticleRow.key(articleId)));
    }
}
