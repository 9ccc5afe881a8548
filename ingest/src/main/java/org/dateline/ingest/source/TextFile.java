package org.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.ingest.source.RawInput.Kind;

/** A file that is one article's plain text. */
final class TextFile implements ArticleSource {
    private final Place place;
    private final Path path;

    TextFile(Place place, Path path) {
        this.place = place;
        this.path = path;
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Extract whole = new BoundedReader(in, RawInput.MAX_BYTES, RawInput.KEPT_BYTES).rest();
            reader.accept(RawInput.of(place, Kind.TEXT, whole));
        }
    }
}
