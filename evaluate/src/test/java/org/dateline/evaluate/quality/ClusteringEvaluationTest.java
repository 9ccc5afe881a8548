package org.dateline.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.quality.ClusteringEvaluation.Row;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;

class ClusteringEvaluationTest {
    @Test
    void cutsACorpusInHalvesThatOutweighsAllOthers() {
        List<Row> rows = ClusteringEvaluation.leaveOneOut(
                List.of(corpus("large", 40), corpus("small", 6), corpus("other", 8)), TrainingSettings.defaults());

        assertThat(rows)
                .extracting(row -> row.corpus().name(), Row::counts)
                .containsExactly(tuple("large/odd", false), tuple("small", true), tuple("other", true));
    }

    @Test
    void showsTheWorstMistakesWithTheirDecisions() {
        OrderedCorpus wrong = OrderedCorpus.of(new GoldCorpus(
                "wrong",
                List.of(
                        article("a", "Harbour of Orrevik closed by ice", "ice"),
                        article("b", "Teachers in Tarnholm elect a new head", "ice"))));
        ClusteringRun run = ClusteringRun.of(wrong, ClusterSettings.defaults());

        String text = Mistakes.describe(wrong, run, 3);

        assertThat(text).contains("SPLIT  event 'ice' was found in 2 parts", "founded", "Harbour of Orrevik");
    }

    @Test
    void scoresNothingThatComesBefore() {
        GoldCorpus earlier = new GoldCorpus(
                "earlier",
                List.of(
                        article("a", "Harbour of Orrevik closed by ice", null),
                        article("x", "Teachers in Tarnholm elect a new head", null)));
        OrderedCorpus corpus = OrderedCorpus.of(
                new GoldCorpus("late", List.of(article("a", "Harbour of Orrevik closed by ice again today", "ice"))));

        List<Row> rows = ClusteringEvaluation.evaluateAfter(earlier, List.of(corpus), ClusterSettings.defaults());

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.run().found()).containsOnlyKeys("a");
            assertThat(row.run().decisions().get("a").decision().candidates())
                    .as("what came before is known")
                    .isNotEmpty();
        });
    }

    private static OrderedCorpus corpus(String name, int articles) {
        List<GoldArticle> gold = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            gold.add(article(name + i, "Event " + i / 2 + " of " + name + " in town " + i / 2, name + i / 2));
        }
        return OrderedCorpus.of(new GoldCorpus(name, gold));
    }

    private static GoldArticle article(String id, String headline, String event) {
        RawArticle article = new RawArticle(
                id, null, null, "Post", headline, null, "en", null, null, headline + ".", null, List.of());
        return new GoldArticle(article, event);
    }
}
