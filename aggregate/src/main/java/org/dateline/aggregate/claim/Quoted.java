package org.dateline.aggregate.claim;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.text.TextSpan;

/** A quotation as one article has it, with what is kept so as not to find it out or write it again. */
final class Quoted {
    private static final double SAME = 0.7;

    private final Wording wording;
    private int[] words;
    private long marks;
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
            marks = WordHashes.marks(words);
        }
        return words;
    }

    /** Whether most of the words of the one with fewer stand in the other. */
    boolean isLike(Quoted other) {
        boolean shorter = words().length <= other.words().length;
        Quoted fewer = shorter ? this : other;
        Quoted more = shorter ? other : this;
        // most need not be compared: too many words are missing that have a mark of their own
        int missing = Long.bitCount(fewer.marks & ~more.marks);
        return (double) (fewer.words.length - missing) / fewer.words.length >= SAME
                && WordHashes.overlapsBy(fewer.words, more.words, SAME);
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
