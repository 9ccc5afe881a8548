package org.dateline.evaluate.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyEvaluationTest {
    private static final Path SHARED = Path.of("../../shared/corpus");
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final String FLOOD = "The old dam at Orrevik gave way on Tuesday night after three days of rain."
            + " Some 400 people left the lower town, said the mayor. Nobody was hurt.";
    private static final String TRIAL =
            "A court in Tarnholm has heard the first witnesses in the case of a banker who is"
                    + " said to have lost the savings of a whole valley.";

    @TempDir
    private Path folder;

    @Test
    void countsPairsThatAreFoldedTogether() {
        OrderedCorpus corpus = OrderedCorpus.of(
                new GoldCorpus("few", List.of(article("a", FLOOD, 0), article("b", TRIAL, 1), article("c", FLOOD, 2))));
        List<CopyPair> pairs = List.of(
                new CopyPair("a", "c", 1, Duration.ofHours(2)),
                new CopyPair("b", "c", 0.6, Duration.ofHours(1)),
                new CopyPair("a", "b", 1, Duration.ofHours(49)));

        CopyEvaluation.Score score = CopyEvaluation.evaluate(corpus, pairs, ClusterSettings.defaults());

        assertThat(score).isEqualTo(new CopyEvaluation.Score(1, 1, 2, 0.5, 1, 1));
    }

    @Test
    void readsPairsByTheNamesOfTheirColumns() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        Files.writeString(file, """
                id1\tid2\tnote\tjaccard5\ttime1\ttime2
                a\tb\tx\t0.75\t2031-03-04T12:00:00Z\t2031-03-04T11:00:00Z
                """);

        assertThat(CopyPair.read(file)).containsExactly(new CopyPair("a", "b", 0.75, Duration.ofHours(1)));
    }

    @Test
    void tellsTheLineThatIsNoPair() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        Files.writeString(file, "id1\tid2\tjaccard5\ttime1\ttime2\na\tb\tmuch\tthen\tnow\n");

        assertThatThrownBy(() -> CopyPair.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void refusesPairsOfOtherArticles() {
        OrderedCorpus corpus = OrderedCorpus.of(new GoldCorpus("few", List.of(article("a", FLOOD, 0))));

        assertThatThrownBy(() -> CopyEvaluation.evaluate(
                        corpus, List.of(new CopyPair("x", "y", 1, Duration.ZERO)), ClusterSettings.defaults()))
                .hasMessage("no pair is of two articles of few");
    }

    @Test
    void refusesATableWithoutPairsOrWithShortLines() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        String head = "id1\tid2\tjaccard5\ttime1\ttime2\n";

        Files.writeString(file, head);
        assertThatThrownBy(() -> CopyPair.read(file)).hasMessageContaining("holds no pair");
        Files.writeString(file, head + "a\tb\n");
        assertThatThrownBy(() -> CopyPair.read(file)).hasMessageContaining("line 2: 2 columns instead of 5");
        Files.writeString(file, head + "a\tb\t7.5\t2031-03-04T12:00:00Z\t2031-03-04T12:00:00Z\n");
        assertThatThrownBy(() -> CopyPair.read(file)).hasMessageContaining("jaccard5 is '7.5'");
    }

    @Test
    void measuresExactlyHowSimilarTextsAre() {
        assertThat(Shingles.jaccard("one two three four five six", "One, two; three four FIVE seven"))
                .isCloseTo(1.0 / 3, within(1e-9));
        assertThat(Shingles.jaccard("", "")).isZero();
    }

    @Test
    void foldsTheCopiesOfARealWire() throws IOException {
        Path articles = SHARED.resolve("clustering/stream-wire1987-dev.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(articles), "skipped: ../shared/corpus is not there");
        List<CopyPair> pairs = CopyPair.read(SHARED.resolve("neardup/stream-wire1987-dev.tsv"));

        CopyEvaluation.Score score =
                CopyEvaluation.evaluate(OrderedCorpus.of(GoldCorpus.read(articles)), pairs, ClusterSettings.defaults());

        assertThat(score.nearRecall()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.halfRecall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.lowest()).isGreaterThanOrEqualTo(0.2);
    }

    private static GoldArticle article(String id, String text, int hour) {
        RawArticle raw = new RawArticle(
                id,
                null,
                null,
                "Outlet " + id,
                "Headline " + id,
                null,
                null,
                NOON.plus(Duration.ofHours(hour)),
                null,
                text,
                null,
                List.of());
        return new GoldArticle(raw, null);
    }
}
