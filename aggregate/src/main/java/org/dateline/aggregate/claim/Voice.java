package org.dateline.aggregate.claim;

import org.dateline.aggregate.state.StateWriter;

/** An article that makes a claim, with the texts that it shares with others. */
final class Voice {
    private static final int MOST_BYTES = 64;

    private final Support support;
    private final SharedText origin;
    private final SharedText article;
    private byte[] stored;

    Voice(Support support, SharedText origin, SharedText article) {
        this.support = support;
        this.origin = origin;
        this.article = article;
    }

    Support support() {
        return support;
    }

    /** The key of the reporting origin: the same object for all that have it, of one event. */
    SharedText origin() {
        return origin;
    }

    SharedText article() {
        return article;
    }

    /** Writes it after the table of texts has been laid out. */
    void write(StateWriter out) {
        out.number(origin.place());
        out.number(article.place());
        if (stored == null) {
            stored = stored();
        }
        out.copy(stored, 0);
    }

    private byte[] stored() {
        StateWriter out = new StateWriter(MOST_BYTES);
        out.number(support.seq());
        out.number(support.time());
        out.number(support.start());
        out.number(support.end());
        out.flag(support.own());
        return out.toBytes();
    }
}
