package org.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.ingest.source.RawInput.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSourcesTest {
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    @Test
    void readsAFolderInDepthByRelativePath() throws IOException {
        write("b.txt", "second");
        write("a/z.jsonl", "{\"n\":1}\n\n{\"n\":2}\n");
        write("a.txt", "first");

        assertThat(texts(read(folder))).containsExactly("first", "{\"n\":1}", "{\"n\":2}", "second");
    }

    @Test
    void saysWhereEachInputIsFrom() throws IOException {
        write("a.txt", "text");
        write("b.jsonl", "{}\n \t\r\n{}\n");

        List<RawInput> inputs = read(folder);

        assertThat(inputs)
                .extracting(RawInput::source)
                .containsExactly(folder + "/a.txt", folder + "/b.jsonl:1", folder + "/b.jsonl:3");
        assertThat(inputs).extracting(RawInput::line).containsExactly(0L, 1L, 3L);
        assertThat(inputs).extracting(RawInput::kind).containsExactly(Kind.TEXT, Kind.JSON, Kind.JSON);
    }

    @Test
    void namesInputsAlikeWhereverTheirFolderLies() throws IOException {
        Path file = write("sub/a.txt", "text");
        write("b.jsonl", "{}\n");

        assertThat(read(folder)).extracting(RawInput::name).containsExactly("b.jsonl:1", "sub/a.txt");
        assertThat(read(file)).extracting(RawInput::name).containsExactly("a.txt");
    }

    @Test
    void listsWhatAFolderHoldsBesides() throws IOException {
        write("a.txt", "text");
        write("notes.md", "no article");
        write(".hidden/b.txt", "no article");

        try (ArticleSources sources = ArticleSources.of(List.of(folder.toString()), InputStream.nullInputStream())) {
            assertThat(texts(read(sources))).containsExactly("text");
            assertThat(sources.ignored()).containsExactly(folder + "/.hidden/b.txt", folder + "/notes.md");
        }
    }

    @Test
    void readsGzippedLinesOfSeveralMembers() throws IOException {
        byte[] members = concat(gzip("{\"n\":1}\n"), gzip("{\"n\":2}\n"));

        assertThat(texts(read(write("a.jsonl.gz", members)))).containsExactly("{\"n\":1}", "{\"n\":2}");
    }

    @Test
    void keepsWhatWasReadBeforeAGzipStreamBreaks() throws IOException {
        byte[] whole = gzip("{\"n\":1}\n{\"n\":2}\n{\"n\":");
        Path file = write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 8));

        List<RawInput> inputs = read(file);

        assertThat(texts(inputs)).containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":");
        assertThat(inputs.get(1).fault()).isNull();
        assertThat(inputs.get(2).fault().reason()).isEqualTo("broken-gzip");
        assertThat(inputs.get(2).fault().detail()).contains("line 3");
    }

    @Test
    void yieldsOneFaultForAFileThatIsNoGzip() throws IOException {
        List<RawInput> inputs = read(write("a.ndjson.gz", "{\"n\":1}\n{\"n\":2}\n"));

        assertThat(inputs).hasSize(1);
        assertThat(inputs.get(0).fault().detail()).contains("GZIP");
    }

    @Test
    void keepsTheStartOfALineThatIsTooLong() throws IOException {
        List<RawInput> inputs = read(write("a.jsonl", "{}\n" + "x".repeat(RawInput.MAX_BYTES + 1) + "\n{}\n"));

        assertThat(inputs).extracting(RawInput::length).containsExactly(2L, RawInput.MAX_BYTES + 1L, 2L);
        assertThat(inputs.get(1).fault().reason()).isEqualTo("too-large");
        assertThat(inputs.get(1).bytes()).hasSize(RawInput.KEPT_BYTES);
    }

    @Test
    void digestsWholeInputsWhenAsked() throws IOException {
        assertThat(read(write("a.txt", "abc")).get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-4, example 1
    }

    @Test
    void boundsTextFilesToo() throws IOException {
        RawInput input =
                read(write("a.txt", "x".repeat(RawInput.MAX_BYTES + 1))).get(0);

        assertThat(input.fault().reason()).isEqualTo("too-large");
        assertThat(input.bytes()).hasSize(RawInput.KEPT_BYTES);
    }

    @Test
    void yieldsNothingForAnEmptyFileOfLines() throws IOException {
        assertThat(read(write("a.jsonl", ""))).isEmpty();
        assertThat(read(write("b.jsonl", MARK + "\r\n\n"))).isEmpty();
    }

    @Test
    void yieldsAnEmptyTextFile() throws IOException {
        assertThat(texts(read(write("a.txt", "")))).containsExactly("");
    }

    @Test
    void takesAFileOfAnotherNameForLinesIfItStartsAsAnObject() throws IOException {
        assertThat(texts(read(write("articles.json", MARK + " \n{\"n\":1}")))).containsExactly("{\"n\":1}");
    }

    @Test
    void readsTheSameTwice() throws IOException {
        write("a.txt", "text");
        write("b.jsonl.gz", gzip("{\"n\":1}\n"));

        try (ArticleSources sources = ArticleSources.of(List.of(folder.toString()), in(""))) {
            List<RawInput> first = read(sources);
            assertThat(read(sources)).usingRecursiveComparison().isEqualTo(first);
            assertThat(texts(first)).containsExactly("text", "{\"n\":1}");
        }
    }

    @Test
    void namesLinesOfStandardInput() throws IOException {
        try (ArticleSources sources = ArticleSources.of(List.of("-"), in("\n{}\n"))) {
            assertThat(read(sources)).extracting(RawInput::source).containsExactly("-:2");
        }
    }

    @Test
    void refusesToReadStandardInputTwice() throws IOException {
        try (ArticleSources sources = ArticleSources.of(List.of("-"), in("{}\n"))) {
            read(sources);

            assertThatThrownBy(() -> read(sources)).isInstanceOf(SourceException.class);
        }
    }

    @Test
    void saysInOneLineWhichPathIsMissing() {
        assertUnusable(folder.resolve("none.jsonl").toString(), "none.jsonl: no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[{}]", "<html>"})
    void refusesAnUnknownFileThatHoldsNoLines(String content) throws IOException {
        assertUnusable(write("articles.xml", content).toString(), "does not start as a JSON object");
    }

    @Test
    void refusesAFolderWithoutArticles() throws IOException {
        write("notes.md", "no article");

        assertUnusable(folder.toString(), "the folder holds no");
    }

    @Test
    void refusesNoSourceAndStandardInputTwice() {
        assertThatThrownBy(() -> ArticleSources.of(List.of(), in(""))).isInstanceOf(SourceException.class);
        assertThatThrownBy(() -> ArticleSources.of(List.of("-", "-"), in(""))).isInstanceOf(SourceException.class);
    }

    private void assertUnusable(String name, String why) {
        assertThatThrownBy(() -> ArticleSources.of(List.of(name), InputStream.nullInputStream()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private static List<RawInput> read(Path path) throws IOException {
        try (ArticleSources sources = ArticleSources.of(List.of(path.toString()), InputStream.nullInputStream())) {
            return read(sources);
        }
    }

    private static List<RawInput> read(ArticleSource source) throws IOException {
        List<RawInput> inputs = new ArrayList<>();
        source.forEach(inputs::add);
        return inputs;
    }

    private static List<String> texts(List<RawInput> inputs) {
        return inputs.stream()
                .map(input -> new String(input.bytes(), UTF_8).replace(MARK, ""))
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
