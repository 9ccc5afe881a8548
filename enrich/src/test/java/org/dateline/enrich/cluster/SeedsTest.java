package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.RelatedEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Two calls between the same people about the same quarrel: the first four articles report one, the last another. */
class SeedsTest {
    private static final int LEAST_PARAGRAPH = 100;

    private static final List<Instant> PUBLISHED = List.of(
            Instant.parse("2026-01-12T18:00:00Z"),
            Instant.parse("2026-01-12T20:00:00Z"),
            Instant.parse("2026-01-13T02:00:00Z"),
            Instant.parse("2026-01-12T19:00:00Z"),
            Instant.parse("2025-05-04T12:00:00Z"));

    @Test
    void tellsTheCallsApartInEveryOrderOfArrivalWhenDated() throws IOException {
        assertThat(wrongOrders(seeds(true))).isEmpty();
    }

    @Test
    void tellsTheCallsApartInEveryOrderOfArrivalByTheirTextsAlone() throws IOException {
        assertThat(wrongOrders(seeds(false))).isEmpty();
    }

    @Test
    void tellsTheCallsApartWhereverThereAreLulls() throws IOException {
        for (int lull = 1; lull <= 5; lull++) {
            assertThat(wrongOrders(seeds(true), lull)).isEmpty();
            assertThat(wrongOrders(seeds(false), lull)).isEmpty();
        }
    }

    @Test
    void tellsTheCallsApartWithoutFirstLines() throws IOException {
        assertThat(wrongOrders(seeds(true, SeedsTest::withoutFirstLine))).isEmpty();
        assertThat(wrongOrders(seeds(false, SeedsTest::withoutFirstLine))).isEmpty();
    }

    @Test
    void tellsTheCallsApartWithoutFirstParagraphs() throws IOException {
        assertThat(wrongOrders(seeds(true, SeedsTest::withoutFirstParagraph))).isEmpty();
        assertThat(wrongOrders(seeds(false, SeedsTest::withoutFirstParagraph))).isEmpty();
    }

    @Test
    void tellsTheCallsApartAmongSiteFurniture() throws IOException {
        assertThat(wrongOrders(seeds(true, SeedsTest::withFurniture))).isEmpty();
        assertThat(wrongOrders(seeds(false, SeedsTest::withFurniture))).isEmpty();
    }

    private static String withFurniture(String text) {
        return "Skip to main content\nHome | News | World | Sport\nSign in\n\n" + text.strip()
                + "\n\nShare this article\nSign up for our newsletter\n\nRead more\nAll rights reserved.\n";
    }

    private static String withoutFirstLine(String text) {
        return text.strip().lines().skip(1).collect(Collectors.joining("\n"));
    }

    /** A headline or furniture that stands first stays. */
    private static String withoutFirstParagraph(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.remove(lines.stream()
                .filter(line -> line.length() >= LEAST_PARAGRAPH)
                .findFirst()
                .orElseThrow());
        return String.join("\n", lines);
    }

    private static List<List<String>> wrongOrders(List<EnrichedArticle> seeds) {
        return wrongOrders(seeds, Integer.MAX_VALUE);
    }

    /** The orders of arrival, as ids, in which the events come out wrong. */
    private static List<List<String>> wrongOrders(List<EnrichedArticle> seeds, int lull) {
        return Arrivals.orders(seeds).stream()
                .filter(order -> !rightlyApart(Arrivals.events(order, lull)))
                .map(order -> order.stream().map(EnrichedArticle::articleId).toList())
                .toList();
    }

    @Test
    void relatesTheTwoCalls() throws IOException {
        EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());
        List<RelatedEvent> related = new ArrayList<>();
        for (EnrichedArticle article : seeds(false)) {
            clusterer.assign(related.size() + article.articleId().charAt(0), null, article).assignments().stream()
                    .filter(EventAssignment.Relation.class::isInstance)
                    .forEach(each -> related.addAll(((EventAssignment.Relation) each).related()));
        }

        assertThat(related).hasSize(2).allSatisfy(other -> {
            assertThat(other.people()).contains("Donald Trump", "Claudia Sheinbaum");
            assertThat(other.quote()).startsWith("Sovereignty is not for sale");
        });
    }

    private static boolean rightlyApart(Map<String, String> events) {
        Set<String> first = new TreeSet<>(List.of(events.get("a"), events.get("b"), events.get("c"), events.get("d")));
        return first.size() == 1 && !first.contains(events.get("e"));
    }

    private static List<EnrichedArticle> seeds(boolean dated) throws IOException {
        return seeds(dated, text -> text);
    }

    private static List<EnrichedArticle> seeds(boolean dated, UnaryOperator<String> edit) throws IOException {
        Path folder = Path.of("../../shared/corpus/seeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: ../shared/corpus is not there");
        List<EnrichedArticle> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String id = String.valueOf((char) ('a' + seeds.size()));
                Instant published = dated ? PUBLISHED.get(seeds.size()) : null;
                seeds.add(TestArticles.enriched(new RawArticle(
                        id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        published,
                        null,
                        edit.apply(Files.readString(file)),
                        null,
                        List.of())));
            }
        }
        return seeds;
    }
}
