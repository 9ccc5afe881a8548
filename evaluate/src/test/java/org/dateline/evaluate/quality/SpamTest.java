package org.dateline.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One outlet floods the stream with articles that are nearly the same, or mix two events; no two real events merge. */
class SpamTest {
    private static final Path HEADLINES = Path.of("../../shared/corpus/clustering/og2021-dev.jsonl.gz");
    private static final int SPAM = 10_000;
    private static final int INDEPENDENT = 5;
    private static final int OUTLETS = 40;
    private static final int NEVER = Integer.MAX_VALUE;

    private SplittableRandom random;

    @Test
    void mergesNoEventsOfAGeneratedStream() {
        random = new SplittableRandom(17);
        List<GoldArticle> real = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int event = random.nextInt(30);
            real.add(article("real-" + i, outlet(), Instant.ofEpochSecond(1_900_000_000L + 600L * i), words(event)));
        }

        assertThat(mergedBySpam(real, 2_000, NEVER)).isEmpty();
        assertThat(mergedBySpam(real, 2_000, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 17})
    void mergesNoEventsOfRealHeadlines(long seed) throws IOException {
        random = new SplittableRandom(seed);
        Assumptions.assumeTrue(Files.exists(HEADLINES), "skipped: ../shared/corpus is not there");
        List<GoldArticle> real = new ArrayList<>();
        for (GoldArticle gold : GoldCorpus.read(HEADLINES).articles()) {
            RawArticle raw = gold.article();
            real.add(article("real-" + real.size(), outlet(), raw.publishedAt(), raw.headline()));
        }

        assertThat(mergedBySpam(real, SPAM, NEVER)).isEmpty();
        assertThat(mergedBySpam(real, SPAM, 500)).isEmpty();
    }

    /** Sets of events that five independent articles each were in before the flood, and that are one after it. */
    private List<Set<String>> mergedBySpam(List<GoldArticle> real, int spam, int lull) {
        Predicate<OrderedArticle> lulls = turn -> number(turn) % lull == lull - 1;
        List<GoldArticle> sorted = new ArrayList<>(real);
        sorted.sort(Comparator.comparing(gold -> gold.article().publishedAt()));
        int middle = sorted.size() / 2;
        Instant flood = sorted.get(middle).article().publishedAt();
        List<GoldArticle> all = new ArrayList<>(sorted);
        for (int i = 0; i < spam; i++) {
            all.add(article("spam-" + i, "Flood Wire", flood.plusMillis(i), spam(sorted, middle, i)));
        }
        OrderedCorpus corpus = OrderedCorpus.of(new GoldCorpus("flooded", all));
        OrderedCorpus before =
                corpus.where("before", turn -> turn.article().publishedAt().compareTo(flood) <= 0 && isReal(turn));
        ClusteringRun dry = ClusteringRun.withLulls(before, ClusterSettings.defaults(), lulls);
        ClusteringRun flooded = ClusteringRun.withLulls(corpus, ClusterSettings.defaults(), lulls);
        return merged(before, dry.found(), flooded.found());
    }

    /** Among the real articles, or among the others. */
    private static int number(OrderedArticle turn) {
        return Integer.parseInt(turn.article().articleId().replaceAll("^.*-", ""));
    }

    private static boolean isReal(OrderedArticle turn) {
        return !turn.article().articleId().startsWith("spam-");
    }

    private static List<Set<String>> merged(
            OrderedCorpus before, Map<String, String> eventBefore, Map<String, String> eventAfter) {
        Map<String, Map<String, Set<String>>> outlets = new TreeMap<>();
        for (OrderedArticle turn : before.articles()) {
            String article = turn.article().articleId();
            outlets.computeIfAbsent(eventAfter.get(article), event -> new HashMap<>())
                    .computeIfAbsent(eventBefore.get(article), event -> new HashSet<>())
                    .add(turn.article().outlet());
        }
        List<Set<String>> merged = new ArrayList<>();
        for (Map<String, Set<String>> parts : outlets.values()) {
            parts.values().removeIf(part -> part.size() < INDEPENDENT);
            if (parts.size() > 1) {
                merged.add(new TreeSet<>(parts.keySet()));
            }
        }
        return merged;
    }

    /** Every other one is nearly the same as the last; the others mix the headlines of two articles. */
    private String spam(List<GoldArticle> sorted, int middle, int number) {
        if (number % 2 == 0) {
            return "Everybody reads this offer now and nobody should miss it today number " + number / 20;
        }
        GoldArticle one = sorted.get(middle - random.nextInt(Math.min(middle, 500)));
        GoldArticle other = sorted.get(middle - random.nextInt(Math.min(middle, 500)));
        return half(one) + " " + half(other);
    }

    private String half(GoldArticle gold) {
        StringBuilder half = new StringBuilder();
        for (String word : gold.article().headline().split(" ", -1)) {
            half.append(random.nextInt(3) > 0 ? word + " " : "");
        }
        return half.toString().strip();
    }

    private String outlet() {
        return "Outlet " + random.nextInt(OUTLETS);
    }

    private String words(int event) {
        SplittableRandom own = new SplittableRandom(event);
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            String word = name(own);
            headline.append(random.nextInt(4) > 0 ? word + " " : "");
        }
        return headline.append("after a day of talks").toString();
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static GoldArticle article(String id, String outlet, Instant publishedAt, String headline) {
        RawArticle raw = new RawArticle(
                id, null, null, outlet, headline, null, null, publishedAt, null, headline, null, List.of());
        return new GoldArticle(raw, null);
    }
}
