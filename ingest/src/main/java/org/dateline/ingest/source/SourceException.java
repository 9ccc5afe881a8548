package org.dateline.ingest.source;

import java.io.IOException;

/** A source that cannot be used; the message is one line for the person who named it. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says in one line which source cannot be used, and why. */
    public SourceException(String message) {
        super(message);
    }

    /** The same, with what was behind it. */
    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
