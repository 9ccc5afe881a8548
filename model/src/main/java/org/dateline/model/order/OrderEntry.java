package org.dateline.model.order;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * One entry of the recorded order: everything besides the articles' content that decides what the clusterer does.
 * Entries are numbered densely from 0, and two runs over the same articles and the same order give the same events.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OrderEntry.Configuration.class, name = "configuration"),
    @JsonSubTypes.Type(value = OrderEntry.Article.class, name = "article"),
    @JsonSubTypes.Type(value = OrderEntry.Tick.class, name = "tick"),
    @JsonSubTypes.Type(value = OrderEntry.Lull.class, name = "lull"),
    @JsonSubTypes.Type(value = OrderEntry.EndOfInput.class, name = "end-of-input"),
    @JsonSubTypes.Type(value = OrderEntry.Handover.class, name = "handover"),
    @JsonSubTypes.Type(value = OrderEntry.HandoverRequest.class, name = "handover-request")
})
public sealed interface OrderEntry {
    /** Place in the order, dense, from 0. */
    long seq();

    /** Whether the order is written by the clusterer as articles arrive, or beforehand by somebody else. */
    enum Mode {
        RECORDING,
        FOLLOWING
    }

    /**
     * From here on the order is recorded or followed. The first entry of every order is one; only of that one more than
     * the mode counts.
     *
     * @param seq place in the order
     * @param mode who writes the entries after this one
     * @param clusterer what the clusterer does otherwise than shipped; null for nothing
     * @param live the namespace that is live while this one is a replay or a shadow of it; null where this one is
     * @param corpus the namespace whose raw articles and whose order, from entry 1 on, are followed; null where this one
     *     has its own
     * @param next the number of the entry after this one, where some are left out: a replay of a part keeps the numbers
     *     that its entries had, and so the ids of the events; null for the next number
     */
    record Configuration(long seq, Mode mode, ClusterConfiguration clusterer, String live, String corpus, Long next)
            implements OrderEntry {
        /** Says the mode alone. */
        public Configuration(long seq, Mode mode) {
            this(seq, mode, null, null, null, null);
        }
    }

    /**
     * It is this raw record's turn.
     *
     * @param seq place in the order
     * @param ordinal the raw record
     * @param articleId whose article it is, for the reader of the order
     * @param time the clusterer's time from here on: the largest receipt time so far; null while none is known
     */
    record Article(long seq, String ordinal, String articleId, Instant time) implements OrderEntry {}

    /**
     * Time has passed: quiet events may close.
     *
     * @param seq place in the order
     * @param time the clusterer's time from here on
     */
    record Tick(long seq, Instant time) implements OrderEntry {}

    /**
     * Nothing has come for a while: there is time to settle some of the events that are new or have grown.
     *
     * @param seq place in the order
     */
    record Lull(long seq) implements OrderEntry {}

    /**
     * The input is complete: whoever waits for the results of a bounded run has them when this has been worked on.
     *
     * @param seq place in the order
     */
    record EndOfInput(long seq) implements OrderEntry {}

    /**
     * Another namespace over the same corpus is live from the next entry on, and records it.
     *
     * @param seq place in the order
     * @param from the namespace that has recorded the order up to this entry
     * @param to the namespace that records the entries after it
     */
    record Handover(long seq, String from, String to) implements OrderEntry {}

    /**
     * Asks whoever records the order for a {@link Handover}. It stands beside the order's entries and is none of them.
     *
     * @param to the namespace that is to be live
     */
    record HandoverRequest(String to) implements OrderEntry {
        /** None. */
        @Override
        public long seq() {
            return -1;
        }
    }
}
