package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.updates;

import java.time.Instant;
import java.util.List;
import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestArticle;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.event.EventAssignment.Heir;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.dateline.model.event.EventChange.Cause;
import org.dateline.model.event.EventChange.Grew;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventChange.Withdrawn;
import org.dateline.model.event.EventFigure;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final EventConsolidator consolidator = new EventConsolidator(store);

    @Test
    void tellsWhatWasWithdrawnAndByWhom() {
        Updated made = last(
                article("a").outlet("Post").at(1), article("b").outlet("Echo").at(2), withdrawal("b"));

        assertThat(made.change().changes()).containsExactly(new Withdrawn("b", "Echo", null));
        assertThat(made.change().significance()).isEqualTo(Significance.MATERIAL);
        assertThat(made.change().cause())
                .isEqualTo(new Cause(
                        "b", 1, null, "Echo", "https://example.org/b", "Ferry capsizes off the northern coast"));
        assertThat(made.leftKey()).isEqualTo("e1/000000000002");
    }

    @Test
    void takesBackWhatNobodyElseTells() {
        Updated made = last(article("a").outlet("Post").at(1), toll("b", "Echo").at(2), withdrawal("b"));

        assertThat(made.event().articleCount()).isEqualTo(1);
        assertThat(made.event().outletCount()).isEqualTo(1);
        assertThat(made.event().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.state()).isEqualTo(EventFigure.State.RETRACTED));
        assertThat(made.change().changes()).contains(new Retracted("dead", "12"));
    }

    @Test
    void keepsWhatOthersTellAsWell() {
        Updated made = last(toll("a", "Post").at(1), toll("b", "Echo").at(2), withdrawal("a"));

        assertThat(made.event().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.state()).isEqualTo(EventFigure.State.SINGLE_SOURCE));
        assertThat(made.event().headline().articleId()).isEqualTo("b");
    }

    @Test
    void takesNothingBackThatAnotherTellsInOtherWords() {
        Updated made = last(
                weight("a", "Alpha", "each").at(1),
                weight("b", "Gamma", "grams").at(2),
                withdrawal("a"));

        assertThat(made.change().changes()).containsExactly(new Withdrawn("a", "Alpha", null));
        assertThat(made.event().figures())
                .singleElement()
                .extracting(EventFigure::counts, EventFigure::state, EventFigure::origins)
                .containsExactly("grams", EventFigure.State.SINGLE_SOURCE, List.of("Gamma"));
    }

    @Test
    void takesBackWhatWasToldInSeveralWordsWithTheLastWhoTellsIt() {
        Updated made = last(
                article("c").outlet("Post").at(1),
                weight("a", "Alpha", "each").at(2),
                weight("b", "Gamma", "grams").at(3),
                withdrawal(9, "a"),
                withdrawal(10, "b"));

        assertThat(made.change().changes())
                .containsExactly(new Withdrawn("b", "Gamma", null), new Retracted("grams", "150"));
        assertThat(made.event().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.state()).isEqualTo(EventFigure.State.RETRACTED));
    }

    @Test
    void tellsNoConflictAgainThatGoesOnInOtherWords() {
        Updated made = last(
                weight("a", "Alpha", "each").at(1),
                article("d").outlet("Delta").counts("160", "each").at(2),
                weight("b", "Gamma", "grams").at(3),
                article("e").outlet("Echo").counts("160", "grams").at(4),
                withdrawal(9, "a"));

        assertThat(made.event().figures())
                .filteredOn(figure -> figure.value().equals("150"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.state()).isEqualTo(EventFigure.State.CONFLICTING));
        assertThat(made.change().changes()).containsExactly(new Withdrawn("a", "Alpha", null));
    }

    @Test
    void withdrawsTheEventWithItsLastArticle() {
        Updated made = last(article("a").outlet("Post").at(1), withdrawal("a"));

        assertThat(made.event().state()).isEqualTo(Event.State.WITHDRAWN);
        assertThat(made.event().articleCount()).isZero();
        assertThat(made.event().headline()).isNull();
        assertThat(made.change().changes())
                .startsWith(new Withdrawn("a", "Post", null), new Revised("state", "open", "withdrawn"));
    }

    @Test
    void letsACopyStandForWhatItCopied() {
        Updated made = last(toll("a", "Post").at(1), copy("b").at(2), inherited());

        assertThat(made.event().originCount()).isEqualTo(1);
        assertThat(made.event().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.origins()).containsExactly("Echo"));
        assertThat(made.member().copyOf()).isNull();
        assertThat(made.change().changes()).contains(new Withdrawn("a", "Post", "b"));
        assertThat(made.change().changes()).noneMatch(change -> change instanceof Retracted);
    }

    @Test
    void makesNoNewsOfWhomACopyIsOf() {
        Updated made = last(toll("a", "Post").at(1), copy("b").at(2), copy("c").at(3), inherited(), recopied());

        assertThat(made.change().changes()).containsExactly(new Revised("member.copyOf", "a", "b"));
        assertThat(made.change().significance()).isEqualTo(Significance.MINOR);
        assertThat(made.member().seq()).isEqualTo(3);
        assertThat(made.event().articleCount()).isEqualTo(2);
    }

    @Test
    void takesAnArticleAgainThatHadBeenWithdrawn() {
        Updated made = last(article("a").at(1), article("b").at(2), withdrawal("b"), again());

        assertThat(made.change().changes()).startsWith(new Grew("The Harbour Post", null));
        assertThat(made.event().articleCount()).isEqualTo(2);
    }

    @Test
    void staysClosed() {
        Closing closing = new Closing(3, NOON, "e1", NOON);

        Event view = last(article("a").at(1), article("b").at(2), closing, withdrawal("b"))
                .event();

        assertThat(view.state()).isEqualTo(Event.State.CLOSED);
    }

    @Test
    void takesBackOnce() {
        last(article("a").at(1), article("b").at(2), withdrawal("b"));

        assertThat(consolidator.apply(withdrawal("b"))).isNotInstanceOf(Updated.class);
        assertThat(consolidator.apply(new Withdrawal(3, NOON, "e1", "a", null))).isInstanceOf(Skipped.class);
    }

    @Test
    void refusesToWithdrawWhatIsNotThere() {
        last(article("a").at(1));

        assertThat(consolidator.apply(withdrawal("b"))).isInstanceOf(Refused.class);
    }

    private Updated last(EventAssignment... assignments) {
        List<Updated> made = updates(store, List.of(assignments));
        return made.get(made.size() - 1);
    }

    private static Withdrawal withdrawal(String articleId) {
        return withdrawal(9, articleId);
    }

    private static Withdrawal withdrawal(long seq, String articleId) {
        return new Withdrawal(seq, NOON, "e1", articleId, null);
    }

    private static Withdrawal inherited() {
        return new Withdrawal(
                9, NOON, "e1", "a", new Heir("b", 1, 2, toll("b", "Echo").contribution()));
    }

    private static Assignment recopied() {
        Decision decision = new Decision(Decision.Kind.REVISED, "test", 0, 0, 0, List.of());
        return new Assignment(
                9, NOON, "e1", "c", 1, decision, toll("c", "Echo").copyOf("b").contribution(), 1, 3L, null);
    }

    private static Assignment again() {
        Decision joined = new Decision(Decision.Kind.JOINED, "test", 0, 0, 0, List.of());
        return new Assignment(12, NOON, "e1", "b", 2, joined, article("b").contribution());
    }

    private static TestArticle toll(String articleId, String outlet) {
        return article(articleId).outlet(outlet).counts("12", "dead");
    }

    private static TestArticle weight(String articleId, String outlet, String what) {
        return article(articleId).outlet(outlet).counts("150", what);
    }

    private static TestArticle copy(String articleId) {
        return toll(articleId, "Echo").copyOf("a");
    }
}
