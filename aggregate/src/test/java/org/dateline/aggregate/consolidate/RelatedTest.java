package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.large;
import static org.dateline.aggregate.TestAssignments.updates;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestAssignments;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.EventChange.Related;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventChange.Unrelated;
import org.dateline.model.event.RelatedEvent;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final EventConsolidator consolidator = new EventConsolidator(store);

    @Test
    void namesOtherEventsAndTellsSo() {
        Updated made = last(article("a").at(1), relation(1, 1, "e2"));

        assertThat(made.event().related()).containsExactly(event("e2"));
        assertThat(made.event().version()).isEqualTo(2);
        assertThat(made.change().changes()).containsExactly(new Related("e2", "Headline of e2"));
        assertThat(made.change().significance()).isEqualTo(Significance.MINOR);
    }

    @Test
    void keepsThemWithTheNextArticle() {
        Updated made = last(
                article("a").at(1), relation(1, 1, "e2", "e3"), article("b").at(2));

        assertThat(made.event().related()).containsExactly(event("e2"), event("e3"));
    }

    @Test
    void keepsWhatArticlesBroughtOverRelationsAndClosings() {
        Updated made = last(large(1), large(2), relation(2, 1, "e2"), new Closing(3, NOON, "e1", NOON), large(4));

        assertThat(made.event())
                .usingRecursiveComparison()
                .ignoringFields("version", "related")
                .isEqualTo(TestAssignments.apply(large(1), large(2), large(4)).event());
    }

    @Test
    void replacesOneThatHasBecomePartOfAnother() {
        Updated made = last(article("a").at(1), relation(1, 1, "e2"), relation(4, 3, "e3"));

        assertThat(made.event().related()).containsExactly(event("e3"));
        assertThat(made.change().changes()).containsExactly(new Related("e3", "Headline of e3"), new Unrelated("e2"));
    }

    @Test
    void namesNoneOnceItIsPartOfAnother() {
        Updated made = last(article("a").at(1), relation(1, 1, "e2"), new Departure(3, NOON, "e1", 1, "a", "e9"));

        assertThat(made.event().related()).isEmpty();
    }

    @Test
    void appliesARelationOnce() {
        last(article("a").at(1), relation(1, 1, "e2"));

        assertThat(consolidator.apply(relation(1, 1, "e3"))).isInstanceOf(Skipped.class);
    }

    @Test
    void refusesMoreThanAViewLists() {
        last(article("a").at(1));

        assertThat(consolidator.apply(relation(2, 1, "e2", "e3", "e4", "e5", "e6", "e7")))
                .isInstanceOf(Refused.class);
    }

    private Updated last(EventAssignment... assignments) {
        List<Updated> made = updates(store, List.of(assignments));
        return made.get(made.size() - 1);
    }

    private static Relation relation(long seq, int step, String... others) {
        return new Relation(
                seq, NOON, "e1", step, Stream.of(others).map(RelatedTest::event).toList());
    }

    private static RelatedEvent event(String eventId) {
        return new RelatedEvent(
                eventId, "Headline of " + eventId, null, List.of("Nora Hestvik"), List.of("Ardvik"), "Never again");
    }
}
