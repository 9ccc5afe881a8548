package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;
import static org.dateline.aggregate.TestAssignments.updates;

import java.time.Instant;
import java.util.List;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Count;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.EndOfInput;
import org.dateline.model.event.EventChange.Closed;
import org.dateline.model.event.EventChange.Grew;
import org.dateline.model.event.EventChange.Opened;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.event.Tally;
import org.junit.jupiter.api.Test;

class EventConsolidatorTest {
    private static final Instant QUIET = Instant.parse("2031-03-06T13:00:00Z");

    @Test
    void opensAnEventWithItsFirstArticle() {
        Updated made = apply(article("a").at(7));

        assertThat(made.event().version()).isEqualTo(1);
        assertThat(made.event().seq()).isEqualTo(7);
        assertThat(made.event().state()).isEqualTo(Event.State.OPEN);
        assertThat(made.event().headline().text()).isEqualTo("Ferry capsizes off the northern coast");
        assertThat(made.change().changes()).containsExactly(new Opened());
    }

    @Test
    void numbersVersionsWithoutGapsAndGivesOneChangeEach() {
        MemoryStore store = new MemoryStore();

        List<Updated> made = updates(
                store,
                List.of(
                        article("a").at(1),
                        article("b").copyOf("a").at(4),
                        article("a").version(2).at(5),
                        new Closing(9, QUIET, "e1", QUIET)));

        assertThat(made).extracting(update -> update.event().version()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(made).extracting(update -> update.change().version()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void tellsWhoMadeAnEventGrow() {
        Updated made = apply(
                article("a").at(1),
                article("b").outlet("Morning Echo").copyOf("a").at(2));

        assertThat(made.change().changes()).containsExactly(new Grew("Morning Echo", "a"));
        assertThat(made.change().cause().articleId()).isEqualTo("b");
        assertThat(made.change().articleCount()).isEqualTo(2);
        assertThat(made.change().originCount()).isEqualTo(1);
    }

    @Test
    void countsArticlesOriginsOutletsAndLanguages() {
        Event event = apply(
                        article("a").outlet("Post").language("en").at(1),
                        article("b").outlet("Echo").language("es").copyOf("a").at(2),
                        article("c").outlet("Post").language("en").at(3))
                .event();

        assertThat(List.of(event.articleCount(), event.originCount(), event.outletCount()))
                .containsExactly(3, 1, 2);
        assertThat(event.languages()).containsExactly(new Count("en", 2), new Count("es", 1));
        assertThat(event.topOutlets()).containsExactly(new Count("Post", 2), new Count("Echo", 1));
    }

    @Test
    void spansTheTimesOfItsArticles() {
        Event event = apply(
                        article("a").published("2031-03-06T09:00:00Z").at(1),
                        article("b").published("2031-03-05T08:00:00Z").at(2),
                        article("c").published(null).at(3))
                .event();

        assertThat(event.firstPublished()).isEqualTo("2031-03-05T08:00:00Z");
        assertThat(event.lastPublished()).isEqualTo("2031-03-06T09:00:00Z");
        assertThat(event.firstSeen()).isEqualTo("2031-03-06T12:01:00Z");
        assertThat(event.lastSeen()).isEqualTo("2031-03-06T12:03:00Z");
    }

    @Test
    void givesTheRowOfTheArticle() {
        Updated made = apply(
                article("a").at(1), article("b").copyOf("a").outlet("Echo").at(12));

        assertThat(made.member().key()).isEqualTo("e1/000000000012");
        assertThat(made.member().articleId()).isEqualTo("b");
        assertThat(made.member().copyOf()).isEqualTo("a");
        assertThat(made.event().topMembers()).extracting("articleId").containsExactly("a", "b");
    }

    @Test
    void closesAnEvent() {
        Updated made = apply(article("a").at(1), new Closing(2, QUIET, "e1", QUIET));

        assertThat(made.event().state()).isEqualTo(Event.State.CLOSED);
        assertThat(made.change().changes()).containsExactly(new Closed(QUIET));
        assertThat(made.change().cause()).isNull();
        assertThat(made.member()).isNull();
    }

    @Test
    void opensAClosedEventAgainForALateArticle() {
        Updated made = apply(
                article("a").at(1),
                new Closing(2, QUIET, "e1", QUIET),
                article("b").at(3));

        assertThat(made.event().state()).isEqualTo(Event.State.OPEN);
        assertThat(made.change().changes())
                .containsExactly(new Grew("The Harbour Post", null), new Revised("state", "closed", "open"));
    }

    @Test
    void skipsWhatItHasApplied() {
        EventConsolidator consolidator = new EventConsolidator(new MemoryStore());
        EventAssignment assignment = article("a").at(5);
        consolidator.apply(assignment);

        assertThat(consolidator.apply(assignment)).isInstanceOf(Skipped.class);
        assertThat(consolidator.apply(article("b").at(4))).isInstanceOf(Skipped.class);
        assertThat(consolidator.apply(article("b").at(6))).isInstanceOf(Updated.class);
    }

    @Test
    void skipsTheEndOfInputAndASecondClosing() {
        EventConsolidator consolidator = new EventConsolidator(new MemoryStore());
        consolidator.apply(article("a").at(1));
        consolidator.apply(new Closing(2, QUIET, "e1", QUIET));

        assertThat(consolidator.apply(new EndOfInput(3, QUIET, Tally.ZERO))).isInstanceOf(Skipped.class);
        assertThat(consolidator.apply(new Closing(4, QUIET, "e1", QUIET))).isInstanceOf(Skipped.class);
    }

    @Test
    void refusesWhatNoViewCanBeMadeOf() {
        EventConsolidator consolidator = new EventConsolidator(new MemoryStore());

        assertThat(consolidator.apply(new Closing(1, QUIET, "e1", QUIET)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("unknown-event"));
        assertThat(consolidator.apply(article("a").in("e/1").at(1))).isInstanceOf(Refused.class);
        assertThat(consolidator.apply(article("").at(1))).isInstanceOf(Refused.class);
    }
}
