package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Place;
import org.dateline.model.event.Event.When;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class WhenAndWhereTest {
    @Test
    void isTheDayThatMostOriginsName() {
        Event event = apply(
                        article("a").day(20, "2031-03-05").day(40, "2031-03-04").at(1),
                        article("b").outlet("Echo").day(30, "2031-03-04").at(2))
                .event();

        assertThat(event.when()).isEqualTo(new When("2031-03-04", 2, "a", new TextSpan(40, 46)));
    }

    @Test
    void isRatherTheDayThatIsNamedFirst() {
        Event event = apply(article("a")
                        .day(10, "2031-03-05")
                        .day(900, "2031-03-01")
                        .at(1))
                .event();

        assertThat(event.when().value()).isEqualTo("2031-03-05");
    }

    @Test
    void isRatherADayGoneByThanOneToCome() {
        Event event = apply(article("a")
                        .day(10, "2031-03-24")
                        .day(800, "2031-03-06")
                        .at(1))
                .event();

        assertThat(event.when().value()).isEqualTo("2031-03-06");
    }

    @Test
    void takesAWeekdayForTheDayThatItMayBe() {
        Event event = apply(
                        article("a").day(10, "2031-03-05").at(1),
                        article("b").outlet("Echo").day(10, "XXXX-WXX-3").at(2),
                        article("c").outlet("Post").day(10, "XXXX-03-05").at(3))
                .event();

        assertThat(event.when().originCount()).isEqualTo(3);
    }

    @Test
    void leavesTheYearOpenWhereNobodyTellsIt() {
        Event event =
                apply(article("a").published(null).day(10, "XXXX-01-12").at(1)).event();

        assertThat(event.when().value()).isEqualTo("XXXX-01-12");
    }

    @Test
    void passesOverWhatIsNoDay() {
        Event event = apply(article("a")
                        .day(10, "2031-02-30")
                        .day(20, "2031-W10")
                        .day(30, "2031")
                        .at(1))
                .event();

        assertThat(event.when()).isNull();
    }

    @Test
    void isWhereArticlesAreWrittenFromAndWhatTheyName() {
        Event event = apply(
                        article("a")
                                .from("PUERTO LUCERO")
                                .names(EntityType.PLACE, "Honduras", 2)
                                .at(1),
                        article("b")
                                .outlet("Echo")
                                .from("HONDURAS")
                                .names(EntityType.PLACE, "Madrid", 1)
                                .at(2))
                .event();

        assertThat(event.where())
                .containsExactly(
                        new Place("Honduras", 2, 1), new Place("Puerto Lucero", 0, 1), new Place("Madrid", 1, 0));
    }
}
