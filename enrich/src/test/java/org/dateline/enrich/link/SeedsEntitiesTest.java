package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.enrich.TestArticles;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.entity.Entity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The persons and countries of a telephone call, in the words of four outlets. */
class SeedsEntitiesTest {
    private static final int ARTICLES = 4;

    @Test
    void givesEverybodyOneIdInAllArticles() throws IOException {
        Map<String, String> ids = new TreeMap<>();
        for (Entity entity : entities()) {
            ids.merge(entity.name(), entity.entityId(), (one, other) -> one.equals(other) ? one : one + " " + other);
        }

        assertThat(ids)
                .containsEntry("Claudia Sheinbaum", "person:claudia-sheinbaum")
                .containsEntry("Donald Trump", "person:donald-trump")
                .containsEntry("Nicolás Maduro", "person:nicolas-maduro")
                .containsEntry("Marco Rubio", "person:marco-rubio")
                .containsEntry("Juan Ramón de la Fuente", "person:juan-ramon-de-la-fuente")
                .containsEntry("Mexico", "iso3166:MX")
                .containsEntry("United States", "iso3166:US")
                .containsEntry("Venezuela", "iso3166:VE")
                .doesNotContainKeys("Ms Sheinbaum", "Sheinbaum", "FILE PHOTO", "US", "U.S.");
    }

    @Test
    void keepsTitles() throws IOException {
        List<String> titles = entities().stream()
                .flatMap(entity -> entity.roles().stream().map(role -> entity.name() + ": " + role.title()))
                .toList();

        assertThat(titles)
                .contains(
                        "Claudia Sheinbaum: Mexican President",
                        "Claudia Sheinbaum: Mexican leader",
                        "Donald Trump: President of the United States",
                        "Marco Rubio: US Secretary of State",
                        "Nicolás Maduro: former Venezuelan President");
    }

    private static List<Entity> entities() throws IOException {
        Path folder = Path.of("../../shared/corpus/seeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: ../shared/corpus is not there");
        ArticleEnricher enricher = new ArticleEnricher();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .limit(ARTICLES)
                    .map(SeedsEntitiesTest::read)
                    .map(article -> (EnrichedArticle) enricher.enrich(article, TestArticles.POSITION))
                    .flatMap(article -> article.entities().stream())
                    .toList();
        }
    }

    private static RawArticle read(Path file) {
        try {
            String text = Files.readString(file);
            return new RawArticle(
                    file.getFileName().toString(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    text,
                    null,
                    List.of());
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
