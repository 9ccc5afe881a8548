package org.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.ingest.source.RawInput.Kind;

/** A file that is one article's plain text. */
final class TextFile implements ArticleSource {
    private final String name;
    private final Path path;

    TextFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Extract whole = new BoundedReader(in, RawInput.MAX_BYTES, RawInput.KEPT_BYTES).rest();
            reader.accept(RawInput.of(name, 0, Kind.TEXT, whole));
        }
    }
}
