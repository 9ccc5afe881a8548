package org.dateline.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;

class ScaleBenchmarkTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    @Test
    void measuresWithAsManyLiveEventsAsAskedFor() {
        List<ScaleRow> rows = new ScaleBenchmark(vocabulary(), 50).run(List.of(200, 100), row -> {});

        assertThat(rows).extracting(ScaleRow::events).containsExactly(100, 200);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.articles()).isGreaterThanOrEqualTo(row.events());
            assertThat(row.articlesPerSecond()).isPositive();
            assertThat(row.rowBytesPerArticle()).isPositive();
        });
        assertThat(rows.get(1).ratio()).isEqualTo(1);
    }

    @Test
    void makesEventsOfThreeArticlesOnAverage() {
        SyntheticArticles articles = new SyntheticArticles(vocabulary(), 7);

        double sum = 0;
        int most = 0;
        for (int i = 0; i < 100_000; i++) {
            int size = articles.size();
            sum += size;
            most = Math.max(most, size);
        }

        assertThat(sum / 100_000).isCloseTo(3, within(0.1));
        assertThat(most).isEqualTo(SyntheticArticles.MOST_ARTICLES);
    }

    @Test
    void makesTheSameStreamFromTheSameSeed() {
        SyntheticArticles one = new SyntheticArticles(vocabulary(), 7);
        SyntheticArticles other = new SyntheticArticles(vocabulary(), 7);

        for (int i = 0; i < 100; i++) {
            assertThat(one.next(NOON)).isEqualTo(other.next(NOON));
        }
    }

    @Test
    void saysWhenAnEventHasNoMoreArticles() {
        SyntheticArticles articles = new SyntheticArticles(vocabulary(), 7);

        Map<Long, Integer> afterTheLast = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            SyntheticArticles.Turn turn = articles.next(NOON);
            assertThat(afterTheLast).doesNotContainKey(turn.event());
            if (turn.last()) {
                afterTheLast.put(turn.event(), 1);
            }
        }

        assertThat(afterTheLast).isNotEmpty();
    }

    static List<EnrichedArticle> vocabulary() {
        List<GoldArticle> articles = new ArrayList<>();
        for (String place : List.of("Orrevik", "Tarnholm", "Lunde", "Maresk", "Vold")) {
            String text = "The river left its bed near " + place + " on Tuesday night, said Mayor Ingrid Solberg of "
                    + place + ". Some 400 people had to leave their homes.";
            String headline = "A flood in " + place;
            RawArticle raw = new RawArticle(
                    place, null, null, "Valley Post", headline, null, null, NOON, null, text, null, List.of());
            articles.add(new GoldArticle(raw, null));
        }
        return OrderedCorpus.of(new GoldCorpus("floods", articles)).articles().stream()
                .map(OrderedArticle::article)
                .toList();
    }
}
