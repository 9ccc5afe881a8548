package org.dateline.launcher.result;

import java.io.IOException;
import java.io.OutputStream;

/** Writes and counts lines. */
final class LineWriter {
    private final OutputStream out;
    private long count;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    void line(byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
        count++;
    }

    long count() {
        return count;
    }
}
