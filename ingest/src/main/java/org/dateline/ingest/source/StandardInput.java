package org.dateline.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * JSON lines from a stream that can be read only once. The first pass passes its lines on as they come; where a second
 * one is wanted it also copies them to a temporary file, which the second pass reads.
 */
final class StandardInput implements ArticleSource {
    private static final Place PLACE = Place.file("-", "-");

    private final InputStream in;
    private final boolean repeatable;
    private Path copy;
    private boolean started;
    private boolean ended;

    StandardInput(InputStream in, boolean repeatable) {
        this.in = in;
        this.repeatable = repeatable;
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        new JsonLines(PLACE, this::open, false).forEach(reader);
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }

    private InputStream open() throws IOException {
        if (!started) {
            started = true;
            return repeatable ? copying() : in;
        }
        if (copy == null || !ended) {
            throw new SourceException("standard input was read before, and not kept to its end");
        }
        return Files.newInputStream(copy);
    }

    private InputStream copying() throws IOException {
        copy = Files.createTempFile("dateline-input-", ".jsonl");
        return new CopyingStream(in, Files.newOutputStream(copy));
    }

    private final class CopyingStream extends FilterInputStream {
        private final OutputStream out;

        private CopyingStream(InputStream in, OutputStream out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                out.write(buffer, offset, count);
            }
            ended = count < 0;
            return count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
