package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import java.util.List;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange.Conflicted;
import org.dateline.model.event.EventChange.Corroborated;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventChange.Superseded;
import org.dateline.model.event.EventFigure;
import org.dateline.model.event.EventFigure.State;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String NOON = "2031-03-06T12:00:00Z";
    private static final String ONE = "2031-03-06T13:00:00Z";
    private static final String EVENING = "2031-03-06T20:00:00Z";

    @Test
    void areSingleSourceWhereOneOriginHasThem() {
        Event event = apply(article("a").measures("15", "minute", "call").at(1)).event();

        assertThat(event.figures())
                .singleElement()
                .extracting(EventFigure::state, EventFigure::originCount, EventFigure::origins, EventFigure::articleId)
                .containsExactly(State.SINGLE_SOURCE, 1, List.of("The Harbour Post"), "a");
    }

    @Test
    void areCorroboratedByAnotherOrigin() {
        Updated made = apply(
                article("a").measures("15", "minute", "call").at(1),
                article("b").outlet("Echo").measures("15", "minute", "call").at(2));

        assertThat(figure(made.event(), "15").state()).isEqualTo(State.CORROBORATED);
        assertThat(made.change().changes()).contains(new Corroborated("minute call", "15", 2));
    }

    @Test
    void areNotCorroboratedByACopyNorByTheSameOutlet() {
        Event event = apply(
                        article("a").outlet("Post").counts("12", "dead").at(1),
                        article("b")
                                .outlet("Echo")
                                .copyOf("a")
                                .counts("12", "dead")
                                .at(2),
                        article("c").outlet("Post").counts("12", "dead").at(3))
                .event();

        assertThat(figure(event, "12").state()).isEqualTo(State.SINGLE_SOURCE);
    }

    @Test
    void areNotCorroboratedByWhoCreditsTheSameAgency() {
        Event event = apply(
                        article("a")
                                .outlet("Cordal News Agency")
                                .counts("12", "dead")
                                .at(1),
                        article("b")
                                .outlet("Echo")
                                .credits("Cordal")
                                .counts("12", "dead")
                                .at(2))
                .event();

        assertThat(figure(event, "12").origins()).containsExactly("Cordal News Agency");
        assertThat(event.originCount()).isEqualTo(1);
        assertThat(event.outletCount()).isEqualTo(2);
    }

    @Test
    void nameAnAgencyWhoseOwnTextNeverCame() {
        Event event = apply(article("b")
                        .outlet("Echo")
                        .credits("Cordal")
                        .counts("12", "dead")
                        .at(1))
                .event();

        assertThat(event.origins()).containsExactly(new Event.Count("Cordal", 1));
        assertThat(figure(event, "12").origins()).containsExactly("Cordal");
    }

    @Test
    void conflictWhereOriginsDisagreeAtTheSameTime() {
        Updated made = apply(
                article("a").published(NOON).counts("6", "dead").at(1),
                article("b").outlet("Echo").published(ONE).counts("8", "dead").at(2));

        assertThat(made.event().figures())
                .extracting(EventFigure::state)
                .containsExactly(State.CONFLICTING, State.CONFLICTING);
        assertThat(made.change().changes()).contains(new Conflicted("dead", List.of("6", "8")));
        assertThat(made.change().significance()).isEqualTo(Significance.MATERIAL);
    }

    @Test
    void doNotConflictWhereAnArticleHasBoth() {
        Event event = apply(
                        article("a")
                                .counts("12", "people")
                                .counts("35", "people")
                                .at(1),
                        article("b").outlet("Echo").counts("20", "people").at(2))
                .event();

        assertThat(event.figures()).extracting(EventFigure::state).containsOnly(State.SINGLE_SOURCE);
    }

    @Test
    void areSupersededByALaterHigherToll() {
        Updated made = apply(
                article("a").published(NOON).counts("12", "dead").at(1),
                article("b")
                        .outlet("Echo")
                        .published(EVENING)
                        .counts("31", "dead")
                        .at(2));

        assertThat(figure(made.event(), "12").state()).isEqualTo(State.SUPERSEDED);
        assertThat(figure(made.event(), "12").supersededBy()).isEqualTo("31");
        assertThat(figure(made.event(), "31").state()).isEqualTo(State.SINGLE_SOURCE);
        assertThat(made.change().changes()).contains(new Superseded("dead", "12", "31"));
    }

    @Test
    void areSupersededByTheSameOutletsLaterFigure() {
        Event event = apply(
                        article("a").published(NOON).counts("900", "jobs").at(1),
                        article("b")
                                .published(ONE)
                                .copyOf("a")
                                .counts("1150", "jobs")
                                .at(2))
                .event();

        assertThat(figure(event, "900").supersededBy()).isEqualTo("1150");
    }

    @Test
    void takeTheFirstTollOfATextForItsOwnWhereItIsTheHighest() {
        Event event = apply(
                        article("a").published(NOON).counts("19", "dead").at(1),
                        article("b")
                                .outlet("Echo")
                                .published(EVENING)
                                .counts("31", "dead")
                                .counts("19", "dead")
                                .at(2))
                .event();

        assertThat(figure(event, "19").supersededBy()).isEqualTo("31");
        assertThat(figure(event, "31").state()).isEqualTo(State.SINGLE_SOURCE);
    }

    @Test
    void doNotConflictWithATollThatFollowsAnother() {
        Event event = apply(
                        article("a").published(NOON).counts("2", "dead").at(1),
                        article("b")
                                .outlet("Echo")
                                .published(NOON)
                                .counts("2", "dead")
                                .counts("4", "dead")
                                .at(2))
                .event();

        assertThat(figure(event, "2").state()).isEqualTo(State.CORROBORATED);
        assertThat(figure(event, "4").state()).isEqualTo(State.SINGLE_SOURCE);
    }

    @Test
    void joinUnderSeveralWordsWhereTheNumberIsLarge() {
        Event event = apply(
                        article("a").counts("186000", "tins").at(1),
                        article("b").outlet("Echo").counts("186000", "boîtes").at(2))
                .event();

        assertThat(event.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.state()).isEqualTo(State.CORROBORATED);
            assertThat(figure.counts()).isEqualTo("tins");
        });
    }

    @Test
    void joinWithAndWithoutAWordWhereTheyHaveAUnit() {
        Event event = apply(
                        article("a").measures("15", "minute", "call").at(1),
                        article("b")
                                .outlet("Echo")
                                .measures("15", "minute", null)
                                .at(2))
                .event();

        assertThat(event.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.counts()).isEqualTo("call");
            assertThat(figure.originCount()).isEqualTo(2);
        });
    }

    @Test
    void conflictAboutPeopleOnlyWhereATextBeginsWithThem() {
        Event event = apply(
                        article("a").counts("40000", "people").at(1),
                        article("b")
                                .outlet("Echo")
                                .counts("2", "hours")
                                .counts("35000", "people")
                                .at(2))
                .event();

        assertThat(event.figures()).extracting(EventFigure::state).containsOnly(State.SINGLE_SOURCE);
    }

    @Test
    void areRetractedWhereTheirOnlyOriginTakesThemBack() {
        Event event = apply(
                        article("a").counts("32", "infants").at(1),
                        article("a").version(2).counts("23", "infants").at(2))
                .event();

        assertThat(figure(event, "32").state()).isEqualTo(State.RETRACTED);
        assertThat(figure(event, "23").state()).isEqualTo(State.SINGLE_SOURCE);
    }

    @Test
    void areNotRetractedWhileSomebodyElseHasThem() {
        Event event = apply(
                        article("a").counts("32", "infants").at(1),
                        article("b").outlet("Echo").counts("32", "infants").at(2),
                        article("a").version(2).counts("23", "infants").at(3))
                .event();

        assertThat(figure(event, "32").origins()).containsExactly("Echo");
    }

    @Test
    void areNotRetractedWhileSomebodyElseHasThemInOtherWords() {
        Updated made = apply(
                article("a").counts("186000", "tins").at(1),
                article("b").outlet("Echo").counts("186000", "boîtes").at(2),
                article("a").version(2).counts("168000", "tins").at(3));

        assertThat(figure(made.event(), "186000").origins()).containsExactly("Echo");
        assertThat(made.change().changes()).noneMatch(change -> change instanceof Retracted);
    }

    @Test
    void areRetractedThoughOthersHaveASmallNumberOfSomethingElse() {
        Updated made = apply(
                article("a").outlet("Coast Wire").counts("14", "dead").at(1),
                article("b").outlet("El Faro").counts("14", "dead").at(2),
                article("c").outlet("Küstenblatt").counts("14", "people").at(3),
                article("c").outlet("Küstenblatt").version(2).at(4));

        assertThat(made.change().changes()).contains(new Retracted("people", "14"));
        assertThat(figure(made.event(), "14").origins()).containsExactly("Coast Wire", "El Faro");
    }

    @Test
    void areNotRetractedAnyMoreOnceSomebodyHasThemInOtherWords() {
        Event event = apply(
                        article("a").counts("186000", "tins").at(1),
                        article("a").version(2).counts("168000", "tins").at(2),
                        article("b").outlet("Echo").counts("186000", "boîtes").at(3))
                .event();

        assertThat(event.figures()).extracting(EventFigure::state).doesNotContain(State.RETRACTED);
    }

    private static EventFigure figure(Event event, String value) {
        return event.figures().stream()
                .filter(figure -> figure.value().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
