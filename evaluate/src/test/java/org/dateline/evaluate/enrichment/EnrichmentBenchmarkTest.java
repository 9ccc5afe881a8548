package org.dateline.evaluate.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;

class EnrichmentBenchmarkTest {
    @Test
    void givesTheCostOfEveryStepAndOfTheWhole() {
        EnrichmentFigures figures = new EnrichmentBenchmark(Collections.nCopies(50, flood())).run();

        assertThat(figures.articles()).isEqualTo(50);
        assertThat(figures.startMillis()).isPositive();
        assertThat(figures.stepMicrosPer500Words())
                .containsOnlyKeys(
                        "clean",
                        "language",
                        "tokens",
                        "sentences",
                        "mentions",
                        "dates",
                        "figures",
                        "quotes",
                        "fingerprint",
                        "features")
                .allSatisfy((step, micros) -> assertThat(micros).isPositive());
    }

    @Test
    void countsTheWordsThatCostsAreGivenBy() {
        EnrichmentFigures figures = new EnrichmentBenchmark(List.of(flood())).run();

        assertThat(figures.wordsPerArticle()).isEqualTo(24);
        assertThat(figures.microsPer500Words())
                .isCloseTo(figures.microsPerArticle() / 24 * 500, within(1e-6 * figures.microsPer500Words()));
    }

    @Test
    void leavesOutWhatIsNoArticle() {
        RawArticle empty =
                new RawArticle("empty", null, null, null, null, null, null, null, null, "--", null, List.of());

        EnrichmentFigures figures = new EnrichmentBenchmark(List.of(empty, flood())).run();

        assertThat(figures.articles()).isEqualTo(1);
    }

    private static RawArticle flood() {
        String text = "The river left its bed near Orrevik on Tuesday night, said Mayor Ingrid Solberg. Some 400 people"
                + " had to leave their homes, she said.";
        return new RawArticle(
                "flood", null, null, null, "A flood in Orrevik", null, null, null, null, text, null, List.of());
    }
}
