package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestArticle;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;

class ConsolidationProperties {
    @Property(tries = 100)
    void eventsDoNotDependOnHowTheyInterleave(@ForAll long seed) {
        List<Assignment> one = some("e1", seed, 12);
        List<Assignment> other = some("e2", seed + 1, 12);
        List<Assignment> apart = new ArrayList<>(one);
        apart.addAll(other);

        List<String> interleaved = of("e1", interleaved(one, other, new Random(seed)));

        assertThat(interleaved).isEqualTo(of("e1", apart));
    }

    @Property(tries = 100)
    void aNewVersionCountsAsIfItHadBeenTheOnlyOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int replaced) {
        List<Assignment> articles = some("e1", seed, 10);
        Assignment wrong = articles.get(replaced);
        Assignment right =
                random(new Random(~seed), wrong.articleId(), "e1").version(2).at(100);
        List<Assignment> corrected = new ArrayList<>(articles);
        corrected.add(right);
        List<Assignment> plain = new ArrayList<>(articles);
        plain.remove(replaced);
        plain.add(right);

        assertThat(last(corrected))
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "articleCount", "originCount", "outletCount", "languages", "topOutlets", "firstPublished")
                .isEqualTo(last(plain));
        assertThat(last(corrected).entities()).isEqualTo(last(plain).entities());
    }

    @Property(tries = 50)
    void countsDoNotDependOnTheOrderOfArticles(@ForAll long seed) {
        List<TestArticle> articles = IntStream.range(0, 10)
                .mapToObj(number -> random(new Random(seed + number), "a" + number, "e1"))
                .toList();
        List<Assignment> forth =
                IntStream.range(0, 10).mapToObj(i -> articles.get(i).at(i)).toList();
        List<Assignment> back =
                IntStream.range(0, 10).mapToObj(i -> articles.get(9 - i).at(i)).toList();

        assertThat(last(forth))
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "articleCount",
                        "originCount",
                        "outletCount",
                        "languages",
                        "topOutlets",
                        "entities",
                        "lastPublished")
                .isEqualTo(last(back));
    }

    private static Event last(List<Assignment> assignments) {
        List<Updated> updates = updates(new MemoryStore(), assignments);
        return updates.get(updates.size() - 1).event();
    }

    private static List<String> of(String eventId, List<? extends EventAssignment> assignments) {
        return updates(new MemoryStore(), assignments).stream()
                .filter(updated -> updated.event().eventId().equals(eventId))
                .map(updated -> Json.toText(updated.event()) + Json.toText(updated.change()))
                .toList();
    }

    private static List<Assignment> interleaved(List<Assignment> one, List<Assignment> other, Random random) {
        List<Assignment> all = new ArrayList<>();
        for (int i = 0, j = 0; i < one.size() || j < other.size(); ) {
            boolean first = j == other.size() || (i < one.size() && random.nextBoolean());
            all.add(first ? one.get(i++) : other.get(j++));
        }
        return all;
    }

    private static List<Assignment> some(String eventId, long seed, int number) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(seq -> random(random, "a" + seq, eventId).at(seq))
                .toList();
    }

    private static TestArticle random(Random random, String articleId, String eventId) {
        TestArticle article = article(articleId)
                .in(eventId)
                .outlet("Outlet " + random.nextInt(4))
                .language(random.nextBoolean() ? "en" : "es")
                .headline(random.nextInt(4) == 0 ? null : "Headline of " + articleId)
                .copyOf(random.nextInt(4) == 0 ? "a0" : null)
                .published(random.nextInt(4) == 0 ? null : "2031-03-0" + (1 + random.nextInt(9)) + "T08:00:00Z")
                .words("ferry word" + random.nextInt(5) + " word" + random.nextInt(5))
                .counts("1" + random.nextInt(3), "dead");
        for (int i = random.nextInt(4); i > 0; i--) {
            article.names(EntityType.PERSON, "Name Surname" + random.nextInt(6), 1 + random.nextInt(3));
        }
        return article;
    }
}
