package org.dateline.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.result.Dossier;
import org.dateline.launcher.run.BoundedRun;
import org.dateline.launcher.run.RunProgress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds views of the sample against files that somebody has read; {@code -Ddateline.write=true} writes them anew. Each is
 * found by one of its articles.
 */
class SampleViewsTest {
    private static final Path FILES = Path.of("src/test/resources/org/dateline/launcher/sample");
    private static final Map<String, Dossier> EVENTS = new TreeMap<>();

    @BeforeAll
    static void run(@TempDir Path output) throws IOException, InterruptedException {
        Topics topics = Topics.of("sample");
        ArticleSources sample = ArticleSources.of(List.of("../sample/articles.jsonl"), InputStream.nullInputStream());
        try (BoundedRun run = BoundedRun.start(null, topics, 2)) {
            run.take(sample, output, new Silent());
            try (TopicReader reader = new TopicReader(run.bootstrap())) {
                for (Dossier dossier : Dossier.all(topics, reader)) {
                    dossier.members().forEach(member -> EVENTS.put(member.articleId(), dossier));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "call, mer-0141",
        "cyclone, mer-0230",
        "explosion, mer-0160",
        "ferry, mer-0101",
        "merger, mer-0200",
        "probe, mer-0180",
        "rally, mer-0150",
        "recall, hp-0008",
        "resignation, mer-0121",
        "quake, mer-0111",
        "theft, mer-0220"
    })
    void looksAsItWasRead(String name, String articleId) throws IOException {
        isAsRead(name, ReadableView.of(EVENTS.get(articleId)));
    }

    private static void isAsRead(String name, String view) throws IOException {
        Path file = FILES.resolve(name + ".txt");
        if (Boolean.getBoolean("dateline.write")) {
            Files.writeString(file, view);
        }

        assertThat(view).isEqualTo(Files.readString(file, UTF_8));
    }

    @Test
    void isOneRunOfTheWholeSample() {
        assertThat(EVENTS).hasSize(104);
    }

    private static final class Silent implements RunProgress {
        @Override
        public void advanced(Phase phase, long done, long total) {}

        @Override
        public void processed(double share) {}
    }
}
