package org.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** JSON lines from a stream that can be read only once. */
final class StandardInput implements ArticleSource {
    private static final Place PLACE = Place.file("-", "-");

    private final InputStream in;
    private boolean started;

    StandardInput(InputStream in) {
        this.in = in;
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        new JsonLines(PLACE, this::open, false).forEach(reader);
    }

    private InputStream open() throws IOException {
        if (started) {
            throw new SourceException("standard input can be read only once");
        }
        started = true;
        return in;
    }
}
