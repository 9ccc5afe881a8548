package org.dateline.aggregate.claim;

import org.dateline.aggregate.state.StateWriter;

/** A text that many claims of an event have in common, and where it stands in the table of texts that is written. */
final class SharedText {
    private final String value;
    private byte[] stored;
    private long writing;
    private int place;

    SharedText(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    /** Takes the next place in the table of this writing; whether it had none there yet. */
    boolean takePlace(long ofWriting, int next) {
        if (writing == ofWriting) {
            return false;
        }
        writing = ofWriting;
        place = next;
        return true;
    }

    /** Whether it stood in the table of that writing. */
    boolean isIn(long ofWriting) {
        return writing == ofWriting;
    }

    /** Its place in the last table that was written. */
    int place() {
        return place;
    }

    void write(StateWriter out) {
        if (stored == null) {
            StateWriter once = new StateWriter(value.length() + 8);
            once.text(value);
            stored = once.toBytes();
        }
        out.copy(stored, 0);
    }
}
