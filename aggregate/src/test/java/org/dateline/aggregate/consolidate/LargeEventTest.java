package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;
import static org.dateline.aggregate.TestAssignments.large;

import java.util.stream.IntStream;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestArticle;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LargeEventTest {
    private static final int ARTICLES = 5_000;
    private static final MemoryStore STORE = new MemoryStore();

    private static Event view;

    @BeforeAll
    static void applyAll() {
        EventConsolidator consolidator = new EventConsolidator(STORE);
        IntStream.range(0, ARTICLES).forEach(number -> {
            if (consolidator.apply(large(number)) instanceof Updated updated) {
                view = updated.event();
            }
        });
    }

    @Test
    void keepsViewAndStateSmall() {
        assertThat(Json.toBytes(view)).hasSizeLessThan(200_000);
        assertThat(STORE.states.get("e1")).hasSizeLessThanOrEqualTo(EventState.MAX_BYTES);
        assertThat(STORE.shares.values()).allSatisfy(share -> assertThat(share).hasSizeLessThan(8_000));
    }

    @Test
    void countsExactlyWhateverTheNumber() {
        assertThat(view.version()).isEqualTo(ARTICLES);
        assertThat(view.articleCount()).isEqualTo(ARTICLES);
        // every fifth outlet has nothing but copies
        assertThat(view.originCount()).isEqualTo(2_400);
        assertThat(view.outletCount()).isEqualTo(3_000);
        assertThat(view.languages()).extracting(Event.Count::articles).containsExactly(3_333, 1_667);
    }

    @Test
    void listsAtMostWhatAViewLists() {
        assertThat(view.topOutlets()).hasSize(Event.MAX_OUTLETS);
        assertThat(view.entities()).hasSize(Event.MAX_ENTITIES);
        assertThat(view.topMembers()).hasSize(Event.MAX_MEMBERS);
    }

    @Test
    void countsExactlyWhatIsNamedThroughout() {
        assertThat(view.entities())
                .filteredOn(entity -> entity.name().equals("Given Family3"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.mentions()).isEqualTo(ARTICLES / 5 * 4 * 4));
    }

    @Test
    void staysSmallWhateverTheArticlesHold() {
        MemoryStore store = new MemoryStore();

        Updated made = IntStream.range(0, 40)
                .mapToObj(number -> apply(store, hostile(number)))
                .reduce((before, after) -> after)
                .orElseThrow();

        assertThat(store.states.get("e1")).hasSizeLessThanOrEqualTo(EventState.MAX_BYTES);
        assertThat(Json.toBytes(made.event())).hasSizeLessThan(900_000);
        assertThat(Json.toBytes(made.member())).hasSizeLessThan(100_000);
        assertThat(Json.toBytes(made.change())).hasSizeLessThan(100_000);
    }

    private static Assignment hostile(int number) {
        String tower = "\u0001\u0301\u202e".repeat(700);
        TestArticle article = article(number + tower.substring(0, 1_000))
                .outlet(number + tower)
                .headline(number + tower)
                .language(number + tower)
                .sentences(tower, tower)
                .counts(tower, tower);
        for (int i = 0; i < 500; i++) {
            String name = "\u0001".repeat(100) + number * 500 + i;
            article.names(EntityType.PERSON, name, 1, name + "x", name + "y", name + "z");
        }
        return article.at(number);
    }
}
