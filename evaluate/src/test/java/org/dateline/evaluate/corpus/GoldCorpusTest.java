package org.dateline.evaluate.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldCorpusTest {
    private static final String GOOD = "{\"id\":\"a\",\"text\":\"Rain fell.\",\"cluster\":\"rain\"}";

    @TempDir
    private Path folder;

    @Test
    void takesTheNamesOfFieldsThatARunTakes() throws IOException {
        GoldArticle read = read("{\"id\":\"a\",\"headline\":\"Rain\",\"body\":\"It fell.\",\"outlet\":\"Post\","
                        + "\"language\":\"en\",\"publishedAt\":\"2031-03-04\",\"cluster\":\"rain\"}")
                .articles()
                .get(0);

        RawArticle article = read.article();
        assertThat(List.of(article.headline(), article.text(), article.outlet(), article.language()))
                .containsExactly("Rain", "It fell.", "Post", "en");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-03-04T00:00:00Z"));
        assertThat(read.event()).isEqualTo("rain");
    }

    @Test
    void namesAnArticleWithoutIdAfterItsLine() throws IOException {
        GoldCorpus corpus = read(GOOD + "\n\n{\"title\":\"Snow\",\"cluster\":\"snow\"}\n");

        assertThat(corpus.articles())
                .extracting(article -> article.article().articleId())
                .containsExactly("a", "line-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":                                          | line 2: no JSON object",
                "[1, 2]                                            | line 2: no JSON object",
                "{\"id\":\"b\",\"text\":5}                         | line 2: 'text' is no text: 5",
                "{\"id\":\"b\",\"text\":[\"a\"]}                     | line 2: 'text' is no text: [\"a\"]",
                "{\"id\":\"b\"}                                    | line 2: article b has neither",
                "{\"id\":\"b\",\"text\":\"t\",\"publishedAt\":\"today\"} | line 2: publishedAt 'today'",
                "{\"id\":\"b\",\"text\":\"t\",\"cluster\":[1]}       | line 2: the label in 'cluster' is neither"
            })
    void saysInALineWhatIsWrongAndWhere(String line, String complaint) {
        assertThatThrownBy(() -> read(GOOD + "\n" + line))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesAFileThatIsMissingOrEmpty() {
        assertThatThrownBy(() -> GoldCorpus.read(folder.resolve("none.jsonl"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> read("\n")).hasMessageContaining("holds no article");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"é\"}".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> GoldCorpus.read(file)).hasMessageContaining("is not UTF-8");
    }

    @Test
    void takesANumberForAnId() throws IOException {
        assertThat(read("{\"id\":7,\"text\":\"Rain fell.\"}").articles())
                .extracting(article -> article.article().articleId())
                .containsExactly("7");
    }

    @Test
    void passesOverAByteOrderMarkAndBlankFields() throws IOException {
        GoldArticle read =
                read("\uFEFF{\"id\":\" \",\"text\":\"Rain fell.\",\"publishedAt\":\"\",\"cluster\":\" rain \"}")
                        .articles()
                        .get(0);

        assertThat(read.article().articleId()).isEqualTo("line-1");
        assertThat(read.article().publishedAt()).isNull();
        assertThat(read.event()).isEqualTo("rain");
    }

    @Test
    void takesABlankLabelForNone() throws IOException {
        assertThat(read(GOOD.replace("\"rain\"", "\"  \"")).labelled()).isZero();
    }

    @Test
    void movesEarlierArticlesToWhereOthersBegin() throws IOException {
        GoldCorpus earlier = read("{\"id\":\"a\",\"text\":\"t\",\"publishedAt\":\"2031-03-04\",\"cluster\":\"x\"}\n"
                        + "{\"id\":\"b\",\"text\":\"t\",\"publishedAt\":\"2031-03-02\"}\n{\"id\":\"c\",\"text\":\"t\"}")
                .earlier(Instant.parse("2001-01-03T00:00:00Z"));

        assertThat(earlier.articles())
                .extracting(article -> article.article().articleId())
                .containsExactly("earlier/a", "earlier/b", "earlier/c");
        assertThat(earlier.articles())
                .extracting(article -> article.article().publishedAt())
                .containsExactly(Instant.parse("2001-01-03T00:00:00Z"), Instant.parse("2001-01-01T00:00:00Z"), null);
        assertThat(earlier.labelled()).isZero();
    }

    @Test
    void refusesAnArticleThatIsLabelledTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), GOOD + "\n" + GOOD.replace("\"rain\"", "\"snow\""));

        assertThatThrownBy(() -> GoldFiles.labelled(List.of(file)))
                .hasMessageContaining("article a is labelled twice, as 'rain' and as 'snow'");
    }

    @Test
    void measuresOnlyWhereEveryArticleHasALabel() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), GOOD + "\n{\"id\":\"b\",\"text\":\"t\"}\n");

        assertThatThrownBy(() -> GoldFiles.labelled(List.of(file)))
                .hasMessageContaining("1 of 2 articles have no label in 'cluster', the first is b");
    }

    @Test
    void learnsFromFilesInWhateverOrderTheyAreGiven() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), GOOD);
        Path two = Files.writeString(folder.resolve("two.jsonl"), GOOD);

        assertThat(GoldFiles.toLearnFrom(List.of(two, one), 1).provenance())
                .isEqualTo(GoldFiles.toLearnFrom(List.of(one, two), 1).provenance());
    }

    private GoldCorpus read(String lines) throws IOException {
        return GoldCorpus.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
