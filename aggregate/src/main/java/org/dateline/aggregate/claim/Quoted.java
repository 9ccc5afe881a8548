package org.dateline.aggregate.claim;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.text.TextSpan;

/** A quotation as one article has it, with what is kept so as not to find it out or write it again. */
final class Quoted {
    private final Wording wording;
    private int[] words;
    private byte[] stored;

    Quoted(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    /** Hashes of its words. */
    int[] words() {
        if (words == null) {
            words = WordHashes.of(wording.text());
        }
        return words;
    }

    void write(StateWriter out) {
        if (stored == null) {
            StateWriter once = new StateWriter(2 * wording.text().length());
            writeFields(once);
            stored = once.toBytes();
        }
        out.copy(stored, 0);
    }

    private void writeFields(StateWriter out) {
        out.text(wording.origin());
        out.text(wording.articleId());
        out.number(wording.seq());
        out.text(wording.speaker());
        out.text(wording.text());
        out.number(wording.span().start());
        out.number(wording.span().end());
    }

    static Quoted read(StateReader in) {
        return new Quoted(new Wording(
                in.text(), in.text(), in.number(), in.text(), in.text(), new TextSpan(in.count(), in.count())));
    }
}
