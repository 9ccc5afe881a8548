package org.dateline.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Cuts a stream into lines, or takes it as a whole, in bounded memory: what is longer than the limit is read through
 * and digested, and only its start is kept.
 */
final class BoundedReader {
    private static final int CHUNK = 64 << 10;

    private final InputStream in;
    private final int limit;
    private final int kept;
    private final MessageDigest digest = Sha256.digest();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long length;

    /**
     * A reader of {@code in}, which it does not close.
     *
     * @param limit longest extract that is kept whole, in bytes
     * @param kept how much is kept of a longer one
     */
    BoundedReader(InputStream in, int limit, int kept) {
        this.in = in;
        this.limit = limit;
        this.kept = kept;
    }

    /** The next line without its line feed (a carriage return stays); null at the end. */
    Extract nextLine() throws IOException {
        length = 0;
        while (from < to || fill()) {
            int feed = indexOfLineFeed();
            hold(feed < 0 ? to : feed);
            if (feed >= 0) {
                from++;
                return extract();
            }
        }
        return length == 0 ? null : extract();
    }

    /** Everything up to the end; empty there. */
    Extract rest() throws IOException {
        length = 0;
        while (from < to || fill()) {
            hold(to);
        }
        return extract();
    }

    /** What had been read of the current line when reading failed. */
    Extract partial() {
        return extract();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = 0;
        int count = in.read(chunk);
        to = Math.max(0, count);
        return count > 0;
    }

    private int indexOfLineFeed() {
        for (int i = from; i < to; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void hold(int end) {
        int count = end - from;
        if (length <= limit && length + count > limit) {
            digest.update(held.toByteArray());
        }
        if (length + count > limit) {
            digest.update(chunk, from, count);
        }
        held.write(chunk, from, Math.min(count, limit - held.size()));
        length += count;
        from = end;
    }

    private Extract extract() {
        byte[] bytes = held.toByteArray();
        held.reset();
        if (length <= limit) {
            return new Extract(bytes, length, null);
        }
        return new Extract(Arrays.copyOf(bytes, Math.min(kept, bytes.length)), length, Sha256.hex(digest.digest()));
    }
}
