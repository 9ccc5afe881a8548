package org.dateline.enrich.order;

import java.time.Instant;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Tally;
import org.dateline.model.order.OrderEntry;

/** What is done in order; called by the {@link Sequencer}, entry after entry. */
public interface OrderedWork {
    /** An article's turn; returns what became of it. */
    ClusterResult.Kind article(long seq, Instant time, EnrichedArticle article);

    /** A withdrawal's turn; returns what became of it. */
    ClusterResult.Kind withdrawal(long seq, Instant time, WithdrawnArticle article);

    /** Time has passed. */
    void tick(long seq, Instant time);

    /** The input is complete; {@code tally} counts all of it. */
    void endOfInput(long seq, Instant time, Tally tally);

    /** The sequencer has decided on this entry itself and it must be kept with what follows from it. */
    void record(OrderEntry entry);
}
