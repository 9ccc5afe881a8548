package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.updates;

import java.time.Instant;
import java.util.List;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventChange.Left;
import org.dateline.model.event.EventChange.Merged;
import org.dateline.model.event.EventChange.Significance;
import org.junit.jupiter.api.Test;

class SecondThoughtTest {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final EventConsolidator consolidator = new EventConsolidator(store);

    @Test
    void takesBackWhatAnArticleBroughtThatLeaves() {
        Event before = last(article("a").outlet("Post").at(1)).event();
        Event after = last(article("b").outlet("Echo").counts("12", "dead").at(2), leaving(3, 1, "b"))
                .event();

        assertThat(after.articleCount()).isEqualTo(1);
        assertThat(after.topOutlets()).isEqualTo(before.topOutlets());
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(after.version()).isEqualTo(3);
    }

    @Test
    void tellsWhichArticleLeftAndDropsItsRow() {
        Updated made = last(article("a").at(1), article("b").at(2), leaving(3, 1, "b"));

        assertThat(made.change().changes()).contains(new Left("b", "e2"));
        assertThat(made.member()).isNull();
        assertThat(made.leftKey()).isEqualTo("e1/000000000002");
    }

    @Test
    void leadsToTheOtherEventOnceAllHaveLeft() {
        Updated made = last(article("a").at(1), article("b").at(2), leaving(3, 1, "a"), leaving(3, 3, "b"));

        assertThat(made.event().state()).isEqualTo(Event.State.MERGED);
        assertThat(made.event().mergedInto()).isEqualTo("e2");
        assertThat(made.event().articleCount()).isZero();
        assertThat(made.change().changes()).containsExactly(new Left("b", "e2"), new Merged("e2"));
        assertThat(made.change().significance()).isEqualTo(Significance.MATERIAL);
    }

    @Test
    void keepsThePlaceInTheOrderOfAnArticleThatComesFromAnotherEvent() {
        Updated made = last(article("a").at(5), coming(7, 2, "b", 3));

        assertThat(made.member().seq()).isEqualTo(3);
        assertThat(made.event().articleCount()).isEqualTo(2);
    }

    @Test
    void appliesEveryStepOfAnEntryOnce() {
        last(article("a").at(1), coming(4, 2, "b", 2), coming(4, 4, "c", 3));

        assertThat(consolidator.apply(coming(4, 2, "b", 2))).isInstanceOf(Skipped.class);
        assertThat(consolidator.apply(coming(4, 6, "d", 4))).isInstanceOf(Updated.class);
    }

    @Test
    void refusesToLetAnArticleLeaveThatIsNotThere() {
        last(article("a").at(1));

        assertThat(consolidator.apply(leaving(2, 1, "b"))).isInstanceOf(Refused.class);
    }

    private Updated last(EventAssignment... assignments) {
        List<Updated> made = updates(store, List.of(assignments));
        return made.get(made.size() - 1);
    }

    private static Departure leaving(long seq, int step, String articleId) {
        return new Departure(seq, NOON, "e1", step, articleId, "e2");
    }

    private static Assignment coming(long seq, int step, String articleId, long articleSeq) {
        Assignment plain = article(articleId).at(seq);
        return new Assignment(
                seq,
                NOON,
                plain.eventId(),
                articleId,
                1,
                plain.decision(),
                plain.contribution(),
                step,
                articleSeq,
                "e0");
    }
}
