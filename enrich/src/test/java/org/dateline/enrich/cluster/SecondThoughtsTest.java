package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.event.Decision;
import org.junit.jupiter.api.Test;

class SecondThoughtsTest {
    private final TwoTerms events = new TwoTerms();
    private final EventIndex index = events.index;
    private final SecondThoughts thoughts = new SecondThoughts(index, events.model, new Weighing(index, events.model));

    @Test
    void mergesAnArticleThatWasAloneOnceItsEventIsKnownBetter() {
        add("whole", 1, 0);
        MemberRow early = add("part", 0, 1);
        add("whole", 1, 1);

        SecondThoughts.Change change = after("whole", "part");

        assertThat(change.kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(change.rows()).containsExactly(early);
        assertThat(change.to().eventId()).isEqualTo("whole");
    }

    @Test
    void movesAnArticleThatFitsAnotherEventFarBetter() {
        add("home", 0, 1);
        MemberRow astray = add("home", 3, 1);
        add("other", 1, 0);
        add("other", 1, 0);

        SecondThoughts.Change change = after("other", "home");

        assertThat(change.kind()).isEqualTo(Decision.Kind.MOVED);
        assertThat(change.rows()).containsExactly(astray);
    }

    @Test
    void movesAnArticleWithUpToThreeCopies() {
        assertThat(afterOneWithCopies(3).rows()).hasSize(4);
        assertThat(afterOneWithCopies(3).kind()).isEqualTo(Decision.Kind.MOVED);
    }

    @Test
    void leavesWhatManyHaveCopiedWhereItIs() {
        assertThat(afterOneWithCopies(4)).isNull();
    }

    /** What is due after an article came to another event that one with so many copies fits better than its own. */
    private static SecondThoughts.Change afterOneWithCopies(int copies) {
        SecondThoughtsTest test = new SecondThoughtsTest();
        test.add("home", 0, 1);
        MemberRow astray = test.add("home", 3, 1);
        for (int i = 0; i < copies; i++) {
            test.index.copies(test.add("home", 3, 1), astray.articleId());
        }
        test.addTimes(5, "other", 1, 0);
        return test.after("other", "home");
    }

    @Test
    void partsAnArticleThatFitsItsEventNoMore() {
        MemberRow astray = add("event", 0, 1);
        add("event", 1, 0);
        add("event", 1, 0);

        SecondThoughts.Change change = after("event");

        assertThat(change.kind()).isEqualTo(Decision.Kind.SPLIT);
        assertThat(change.rows()).containsExactly(astray);
        assertThat(change.to()).isNull();
    }

    @Test
    void looksAgainAtAnArticleThatNothingHasComeNear() {
        MemberRow alone = add("alone", 1, 1);
        add("event", 1, 1);
        add("event", 0, 1);
        add("event", 1, 1);

        SecondThoughts.Change merged = later(alone);

        assertThat(merged.kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(merged.rows()).containsExactly(alone);
        assertThat(merged.to().eventId()).isEqualTo("event");
    }

    @Test
    void looksAgainAtAnArticleThatItsEventHasGrownAwayFrom() {
        MemberRow astray = add("event", 0, 1);
        add("event", 1, 0);
        add("event", 1, 0);

        assertThat(later(astray).kind()).isEqualTo(Decision.Kind.SPLIT);
    }

    private SecondThoughts.Change later(MemberRow row) {
        return thoughts.later(row, index.shortlist(row.profile(), index.nearest(row.profile(), TwoTerms.NOON)));
    }

    @Test
    void takesInWhatAnEventLeavesOutForItsLoosestArticle() {
        add("event", 5, 1);
        add("event", 1, 5);
        add("event", 5, 1);
        MemberRow leftOut = add("founded", 4, 0);

        SecondThoughts.Change change = afterFounding("founded", "event");

        assertThat(change.kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(change.rows()).containsExactly(leftOut);
        assertThat(change.to().eventId()).isEqualTo("event");
    }

    @Test
    void leavesOutWhatAnEventWithoutLooseArticlesLeavesOut() {
        add("event", 1, 5);
        add("event", 1, 5);
        add("founded", 4, 0);

        assertThat(afterFounding("founded", "event")).isNull();
    }

    @Test
    void mergesSmallPartsOnly() {
        addTimes(6, "whole", 4, 3);
        addTimes(4, "small", 0, 1);
        addTimes(5, "large", 0, 1);

        assertThat(after("whole", "small").kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(after("whole", "large")).isNull();
    }

    @Test
    void leavesWhatItHasChangedAsItIs() {
        add("home", 0, 1);
        add("home", 3, 1);
        add("other", 1, 0);
        add("other", 1, 0);
        SecondThoughts.Change change = after("other", "home");

        index.move(change.rows(), change.to().eventId(), 0, events.seq());

        assertThat(after("other", "home")).isNull();
        assertThat(after("home", "other")).isNull();
    }

    @Test
    void movesLooseArticles() {
        assertThat(afterOneOfFit(Decision.SCALE / 2).kind()).isEqualTo(Decision.Kind.MOVED);
    }

    @Test
    void leavesFirmArticlesWhereTheyAre() {
        assertThat(afterOneOfFit(Decision.SCALE)).isNull();
    }

    @Test
    void looksNoMoreAtWhatHasTurnedOutToBeFirm() {
        MemberRow loose = events.add("a", "event", Decision.SCALE / 2, 1, 0);
        events.add("b", "event", Decision.SCALE, 1, 0);

        assertThat(after("event")).isNull();

        assertThat(LiveEvent.isFirm(index.member(loose.seq()).fit())).isTrue();
        assertThat(index.event("event").isLoose()).isFalse();
    }

    @Test
    void looksAgainAtWhatStaysWithoutBeingFirm() {
        MemberRow loose = events.add("a", "event", Decision.SCALE / 2, 1, 0);
        events.add("b", "event", Decision.SCALE, 1, 2);

        assertThat(after("event")).isNull();

        assertThat(index.member(loose.seq()).fit()).isEqualTo(Decision.SCALE / 2);
        assertThat(index.event("event").isLoose()).isTrue();
    }

    /** What is due after an article came to another event that one of many fits better. */
    private SecondThoughts.Change afterOneOfFit(int fit) {
        add("home", 0, 1);
        for (int i = 0; i < 11; i++) {
            events.add("firm" + i, "home", Decision.SCALE, 0, 1);
        }
        events.add("b", "home", fit, 3, 1);
        add("other", 1, 0);
        add("other", 1, 0);
        return after("other", "home");
    }

    @Test
    void looksAtLargeEventsNotEachTimeThatTheyGrow() {
        add("home", 1, 0);
        add("other", 0, 1);
        add("other", 0, 1);
        add("home", 0, 1);
        for (int size = 3; size <= 7; size++) {
            add("home", 1, 0);
        }

        assertThat(within("home", "other")).isNull();
        add("home", 1, 0);
        assertThat(within("home", "other")).isNull();
        add("home", 1, 0);
        assertThat(within("home", "other").kind()).isEqualTo(Decision.Kind.MOVED);
    }

    /** As below, with neighbours that have nothing to give. */
    private SecondThoughts.Change within(String event, String... near) {
        SecondThoughts.Change change = after(event, near);
        return change != null && change.rows().get(0).eventId().equals(event) ? change : null;
    }

    private SecondThoughts.Change after(String event, String... near) {
        return thoughts.after(index.event(event), candidates(near), true);
    }

    private SecondThoughts.Change afterFounding(String event, String... near) {
        return thoughts.after(index.event(event), candidates(near), false);
    }

    private static List<CandidateEvent> candidates(String... near) {
        return Arrays.stream(near)
                .map(each -> new CandidateEvent(each, new double[Evidence.values().length], 0.3))
                .toList();
    }

    private void addTimes(int times, String event, int one, int other) {
        for (int i = 0; i < times; i++) {
            add(event, one, other);
        }
    }

    private MemberRow add(String event, int one, int other) {
        return events.add(event, one, other);
    }
}
