package org.dateline.ingest;

import java.util.Locale;

/**
 * What became of the inputs: each is counted once, {@code received = published + rejected}.
 *
 * @param received inputs that the sources yielded
 * @param published articles on {@code raw-articles}
 * @param rejected inputs in {@code dead-letters}
 */
public record IngestCounts(long received, long published, long rejected) {
    /** Before the first input. */
    public static final IngestCounts NONE = new IngestCounts(0, 0, 0);

    /** In words, as "1,200 received: 1,199 published, 1 rejected". */
    public String summary() {
        return String.format(Locale.ROOT, "%,d received: %,d published, %,d rejected", received, published, rejected);
    }

    IngestCounts plusPublished() {
        return new IngestCounts(received + 1, published + 1, rejected);
    }

    IngestCounts plusRejected() {
        return new IngestCounts(received + 1, published, rejected + 1);
    }
}
