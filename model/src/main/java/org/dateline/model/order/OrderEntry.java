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
    @JsonSubTypes.Type(value = OrderEntry.EndOfInput.class, name = "end-of-input")
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
     * From here on the order is recorded or followed. The first entry of every order is one.
     *
     * @param seq place in the order
     * @param mode who writes the entries after this one
     */
    record Configuration(long seq, Mode mode) implements OrderEntry {}

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
     * The input is complete: whoever waits for the results of a bounded run has them when this has been worked on.
     *
     * @param seq place in the order
     */
    record EndOfInput(long seq) implements OrderEntry {}
}
