package org.dateline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.ingest.source.RawInput;
import org.dateline.model.article.RawArticle;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

/** Public collections of hostile input: every one is answered once, and what is admitted can be read back. */
class HostileInputTest {
    private static final Path HOSTILE = Path.of("../../shared/corpus/hostile");

    private final Door door = Door.corpus();

    @Test
    void refusesEveryDocumentOfTheJsonTestSuiteAsALineButForOneArticle() throws IOException {
        for (Path file : jsonTestSuite("")) {
            boolean isArticle = file.endsWith("y_object_string_unicode.json"); // an object with a title

            assertThat(door.admit(json(Files.readAllBytes(file))))
                    .as(file.toString())
                    .isInstanceOf(isArticle ? Admission.Admitted.class : Admission.Refused.class);
        }
    }

    @Test
    void refusesInvalidDocumentsOfTheJsonTestSuiteWithinAnArticle() throws IOException {
        for (Path file : jsonTestSuite("n_")) {
            assertThat(door.admit(within(file))).as(file.toString()).isInstanceOf(Admission.Refused.class);
        }
    }

    @Test
    void admitsArticlesWithValidDocumentsOfTheJsonTestSuiteButForDuplicateNames() throws IOException {
        for (Path file : jsonTestSuite("y_")) {
            boolean duplicated = file.getFileName().toString().contains("duplicated");

            assertThat(door.admit(within(file)))
                    .as(file.toString())
                    .isInstanceOf(duplicated ? Admission.Refused.class : Admission.Admitted.class);
        }
    }

    @Test
    void answersUndecidedDocumentsOfTheJsonTestSuite() throws IOException {
        for (Path file : jsonTestSuite("i_")) {
            assertThat(door.admit(within(file))).as(file.toString()).isNotNull();
        }
    }

    @Test
    void readsBackWhatItAdmitsOfNaughtyStrings() throws IOException {
        for (String naughty : naughtyStrings()) {
            byte[] bytes =
                    Json.toBytes(Map.of("headline", naughty, "text", naughty, "outlet", naughty, "url", naughty));

            if (door.admit(json(bytes)) instanceof Admission.Admitted admitted) {
                byte[] written = Json.toBytes(admitted.article());
                assertThat(Json.fromBytes(written, RawArticle.class)).isEqualTo(admitted.article());
            }
        }
    }

    @Test
    void takesNaughtyStringsForIdsTimesAndLanguages() throws IOException {
        for (String naughty : naughtyStrings()) {
            byte[] bytes = Json.toBytes(
                    Map.of("text", "t", "id", naughty, "publishedAt", naughty, "receivedAt", naughty, "lang", naughty));

            assertThat(door.admit(json(bytes))).as(naughty).isNotNull();
        }
    }

    private static RawInput within(Path file) throws IOException {
        byte[] value = Files.readAllBytes(file);
        byte[] before = "{\"text\":\"t\",\"x\":".getBytes(UTF_8);
        byte[] bytes = new byte[before.length + value.length + 1];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(value, 0, bytes, before.length, value.length);
        bytes[bytes.length - 1] = '}';
        return json(bytes);
    }

    private static RawInput json(byte[] bytes) {
        return new RawInput("test:1", "test:1", 1, RawInput.Kind.JSON, bytes, bytes.length, "", null);
    }

    private static List<Path> jsonTestSuite(String prefix) throws IOException {
        Path folder = HOSTILE.resolve("json-test-suite");
        assumeTrue(Files.isDirectory(folder), "skipped: ../shared/corpus is not there");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> naughtyStrings() throws IOException {
        Path file = HOSTILE.resolve("naughty-strings/blns.json");
        assumeTrue(Files.isRegularFile(file), "skipped: ../shared/corpus is not there");
        List<String> strings = new ArrayList<>();
        Json.mapper().readTree(file.toFile()).forEach(node -> strings.add(node.asText()));
        return strings;
    }
}
