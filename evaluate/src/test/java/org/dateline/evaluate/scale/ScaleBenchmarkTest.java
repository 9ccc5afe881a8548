package org.dateline.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.TermVector;
import org.junit.jupiter.api.Test;

class ScaleBenchmarkTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    @Test
    void measuresWithAsManyLiveEventsAsAskedFor() {
        List<List<ScaleRow>> heard = new ArrayList<>();
        List<ScaleRow> rows = new ScaleBenchmark(vocabulary(), 50).run(List.of(200, 100), heard::add);

        assertThat(rows).extracting(ScaleRow::events).containsExactly(100, 200);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.articles()).isGreaterThanOrEqualTo(row.events());
            assertThat(row.articlesPerSecond()).isPositive();
            assertThat(row.rowBytesPerArticle()).isPositive();
        });
        assertThat(rows.get(1).ratio()).isEqualTo(1);
        assertThat(heard).hasSize(2).last().isEqualTo(rows);
        assertThat(heard.get(0))
                .singleElement()
                .satisfies(row -> assertThat(row.ratio())
                        .as("what it is a ratio to is not known yet")
                        .isNull());
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

    @Test
    void saysThatArticlesAreTooFewForSoManyEvents() {
        ScaleBenchmark benchmark = new ScaleBenchmark(vocabulary().subList(0, 1), 50);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.run(List.of(100), row -> {}))
                .withMessageContaining("too few or too similar for 100 events");
    }

    @Test
    void callsRareTermsByOtherNamesInLaterTimes() {
        SyntheticArticles articles = new SyntheticArticles(vocabulary(), 7);
        Set<Integer> early = terms(articles, 100);
        while (articles.next(NOON).event() < 25_000) {
            articles.next(NOON);
        }

        Set<Integer> late = terms(articles, 100);

        int all = late.size();
        late.retainAll(early);
        // what most given articles have, such as "mayor", is what it was
        assertThat(late).hasSizeBetween(10, all / 4);
    }

    private static Set<Integer> terms(SyntheticArticles articles, int number) {
        Set<Integer> terms = new HashSet<>();
        for (int i = 0; i < number; i++) {
            TermVector full = articles.next(NOON).article().features().get("full");
            for (int j = 0; full != null && j < full.size(); j++) {
                terms.add(full.hash(j));
            }
        }
        return terms;
    }

    /** Articles that have little in common. */
    static List<EnrichedArticle> vocabulary() {
        List<GoldArticle> articles = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int number = 0; number < 60; number++) {
            String place = name(random);
            String text =
                    "The %s left its %s near %s on Tuesday night, said Mayor %s %s of %s. Some %d people had to %s "
                            .formatted(
                                    word(random),
                                    word(random),
                                    place,
                                    name(random),
                                    name(random),
                                    place,
                                    random.nextInt(10, 900),
                                    word(random));
            for (int i = 0; i < 40; i++) {
                text += (i % 4 == 0 ? name(random) : word(random)) + " ";
            }
            String headline = "A %s %s in %s".formatted(word(random), word(random), place);
            RawArticle raw = new RawArticle(
                    "a" + number, null, null, "Valley Post", headline, null, null, NOON, null, text, null, List.of());
            articles.add(new GoldArticle(raw, null));
        }
        return OrderedCorpus.of(new GoldCorpus("floods", articles)).articles().stream()
                .map(OrderedArticle::article)
                .toList();
    }

    private static String name(SplittableRandom random) {
        String word = word(random);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
