package org.dateline.enrich.order;

import java.time.Instant;
import java.util.SortedSet;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Tally;
import org.dateline.model.order.OrderEntry;

/** What is done in order; called by the {@link Sequencer}, entry after entry. */
public interface OrderedWork {
    /** The order begins; comes before all else. */
    void begin(OrderEntry.Configuration opening);

    /** An article's turn; returns what became of it. */
    ClusterResult.Kind article(long seq, Instant time, EnrichedArticle article);

    /** A withdrawal's turn; returns what became of it. */
    ClusterResult.Kind withdrawal(long seq, Instant time, WithdrawnArticle article);

    /** Time has passed. */
    void tick(long seq, Instant time);

    /** Whether there is something to {@link #settle} in a lull. */
    boolean isUnsettled();

    /** Nothing has come for a while, and some of what is unsettled may be settled. */
    void settle(long seq, Instant time);

    /** The input is complete; {@code tally} counts all of it. */
    void endOfInput(long seq, Instant time, Tally tally);

    /**
     * Another namespace is live from the next entry on.
     *
     * @param corpus the namespace that all of them follow
     * @param lived all that have been live so far and are not from here on, sorted
     */
    void handOver(OrderEntry.Handover handover, Instant time, String corpus, SortedSet<String> lived);

    /** The sequencer has decided on this entry itself and it must be kept with what follows from it. */
    void record(OrderEntry entry);
}
