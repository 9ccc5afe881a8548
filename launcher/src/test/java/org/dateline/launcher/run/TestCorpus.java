package org.dateline.launcher.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.launcher.Dateline;

/** Small inputs that stand in files, as a user's do. */
final class TestCorpus {
    private TestCorpus() {}

    /** The lines of the bundled sample corpus. */
    static List<String> sample() throws IOException {
        try (InputStream in = Dateline.class.getResourceAsStream("sample/articles.jsonl")) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    /** Lines as the source that {@code --input} makes of a file of them. */
    static ArticleSources source(List<String> lines) throws IOException {
        Path file = Files.createTempFile("corpus-", ".jsonl");
        file.toFile().deleteOnExit();
        Files.write(file, lines, UTF_8);
        return ArticleSources.of(List.of(file.toString()), InputStream.nullInputStream());
    }
}
