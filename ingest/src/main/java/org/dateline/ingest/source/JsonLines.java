package org.dateline.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.ingest.source.RawInput.Fault;
import org.dateline.ingest.source.RawInput.Kind;

/**
 * One JSON object a line, plain or gzipped. Lines of nothing but white space are skipped. A gzip stream that breaks
 * yields what could be read and one faulty input for the rest.
 */
final class JsonLines implements ArticleSource {
    private final Place place;
    private final Opener opener;
    private final boolean gzipped;

    JsonLines(Place place, Opener opener, boolean gzipped) {
        this.place = place;
        this.opener = opener;
        this.gzipped = gzipped;
    }

    /** Opens the bytes for one pass. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        try (InputStream bytes = opener.open();
                InputStream in = gzipped ? new LazyGzip(bytes) : bytes) {
            BoundedReader lines = new BoundedReader(in, RawInput.MAX_BYTES, RawInput.KEPT_BYTES);
            boolean more = true;
            for (long line = 1; more; line++) {
                more = readLine(lines, line, reader);
            }
        }
    }

    private boolean readLine(BoundedReader lines, long line, Consumer<RawInput> reader) throws IOException {
        Extract extract;
        try {
            extract = lines.nextLine();
        } catch (EOFException | ZipException broken) {
            String cause = broken.getMessage() == null ? "unexpected end" : broken.getMessage();
            String detail = "the gzip stream breaks in line " + line + ": " + cause;
            reader.accept(
                    RawInput.broken(place.at(line), Kind.JSON, lines.partial(), new Fault("broken-gzip", detail)));
            return false;
        }
        if (extract == null) {
            return false;
        }
        if (!isBlank(extract.bytes(), line)) {
            reader.accept(RawInput.of(place.at(line), Kind.JSON, extract));
        }
        return true;
    }

    private static boolean isBlank(byte[] bytes, long line) {
        for (int i = line == 1 ? ByteOrderMark.lengthAtStartOf(bytes) : 0; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads the header with the first byte, not before, so that a damaged header is found where damage is expected. */
    private static final class LazyGzip extends InputStream {
        private final InputStream compressed;
        private InputStream plain;

        private LazyGzip(InputStream compressed) {
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            return plain().read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return plain().read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (plain != null) {
                plain.close();
            }
        }

        private InputStream plain() throws IOException {
            if (plain == null) {
                plain = new GZIPInputStream(compressed, 64 << 10);
            }
            return plain;
        }
    }
}
