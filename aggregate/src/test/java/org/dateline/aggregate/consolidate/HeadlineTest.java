package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import org.dateline.aggregate.MemoryStore;
import org.dateline.aggregate.TestAssignments;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void isThatOfTheMostCentralArticleNotTheFirst() {
        Updated made = apply(
                article("odd").headline("Odd").words("weather sea tides moon").at(1),
                article("b").headline("B").words("ferry capsize rescue coast").at(2),
                article("c").headline("C").words("ferry capsize rescue sea").at(3));

        assertThat(made.event().headline()).isEqualTo(new Line("C", "c", "The Harbour Post", null));
        assertThat(made.change().changes()).contains(new Revised("headline", "Odd", "C"));
    }

    @Test
    void staysWhereAChallengerIsNotClearlyBetter() {
        MemoryStore store = new MemoryStore();
        TestAssignments.apply(
                store, article("a").headline("A").words("ferry capsize rescue").at(1));

        Updated made = apply(
                store,
                article("b").headline("B").words("ferry capsize rescue coast").at(2),
                article("c").headline("C").words("ferry capsize coast").at(3));

        assertThat(made.event().headline().articleId()).isEqualTo("a");
    }

    @Test
    void isRatherTheLaterOfNearlyEqualOnesWhereItsFigureHolds() {
        Updated made = apply(
                article("first")
                        .headline("At least 12 dead")
                        .published("2031-03-06T12:00:00Z")
                        .counts("12", "dead")
                        .words("ferry capsize rescue coast")
                        .at(1),
                article("later")
                        .outlet("Echo")
                        .headline("Toll climbs to 31")
                        .published("2031-03-07T12:00:00Z")
                        .counts("31", "dead")
                        .words("ferry capsize rescue divers")
                        .at(2));

        assertThat(made.event().headline().text()).isEqualTo("Toll climbs to 31");
    }

    @Test
    void mayBeThatOfAnOutletsUpdateOfItsOwnArticle() {
        Updated made = apply(
                article("a").headline("900 jobs to go").counts("900", "jobs").at(1),
                article("b")
                        .headline("1,150 jobs to go")
                        .copyOf("a")
                        .published("2031-03-06T13:00:00Z")
                        .counts("1150", "jobs")
                        .at(2));

        assertThat(made.event().headline().text()).isEqualTo("1,150 jobs to go");
    }

    @Test
    void isRatherThatOfAnOriginThanOfACopy() {
        Event event = apply(
                        article("copy")
                                .copyOf("origin")
                                .words("ferry capsize coast")
                                .at(1),
                        article("origin").words("ferry harbour inquiry quay").at(2))
                .event();

        assertThat(event.headline().articleId()).isEqualTo("origin");
    }

    @Test
    void isRatherOneOfAnOutletThanAFirstSentence() {
        Event event = apply(
                        article("bare").headline(null).words("ferry capsize").at(1),
                        article("titled")
                                .headline("Titled")
                                .words("ferry harbour quay")
                                .at(2))
                .event();

        assertThat(event.headline().text()).isEqualTo("Titled");
    }

    @Test
    void isInTheLanguageOfMostArticles() {
        Event event = apply(
                        article("en").language("en").at(1),
                        article("es1")
                                .language("es")
                                .words("transbordador naufragio")
                                .at(2),
                        article("es2")
                                .language("es")
                                .words("transbordador rescate")
                                .at(3),
                        article("es3")
                                .language("es")
                                .words("transbordador puerto")
                                .at(4))
                .event();

        assertThat(event.headline().articleId()).startsWith("es");
    }

    @Test
    void keepsItsLanguageWhileAnotherIsAheadByOneArticleOnly() {
        Event event = apply(
                        article("en").language("en").at(1),
                        article("es1")
                                .language("es")
                                .words("transbordador naufragio")
                                .at(2),
                        article("es2")
                                .language("es")
                                .words("transbordador rescate")
                                .at(3))
                .event();

        assertThat(event.headline().articleId()).isEqualTo("en");
    }

    @Test
    void fallsBackToTheFirstSentenceCutOnAWord() {
        String sentence = "A ferry with more than two hundred people on board ".repeat(6) + "capsized.";

        Event event =
                apply(article("a").headline(" ").sentences(sentence).at(1)).event();

        assertThat(event.headline().text()).endsWith(" board A…").hasSizeLessThanOrEqualTo(160);
        assertThat(sentence).startsWith(event.headline().text().replace("…", ""));
        assertThat(event.headline().span())
                .isEqualTo(new TextSpan(0, event.headline().text().length() - 1));
    }

    @Test
    void comesWithTheOpeningSentencesOfItsArticle() {
        Event event = apply(article("a")
                        .sentences("One ferry sank.", "Nobody was hurt.")
                        .at(1))
                .event();

        assertThat(event.lead())
                .isEqualTo(new Line("One ferry sank. Nobody was hurt.", "a", "The Harbour Post", new TextSpan(0, 32)));
    }

    @Test
    void takesTheLeadFromAnotherArticleWhereItsOwnHasNoText() {
        Event event = apply(
                        article("brief").sentences().words("ferry capsize").at(1),
                        article("full").headline(null).words("ferry harbour").at(2))
                .event();

        assertThat(event.headline().articleId()).isEqualTo("brief");
        assertThat(event.lead().articleId()).isEqualTo("full");
    }
}
