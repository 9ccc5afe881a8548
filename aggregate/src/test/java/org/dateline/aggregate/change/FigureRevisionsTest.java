package org.dateline.aggregate.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.article.Figure;
import org.dateline.model.event.EventChange.Revised;
import org.junit.jupiter.api.Test;

class FigureRevisionsTest {
    @Test
    void pairsFiguresThatCountTheSame() {
        assertThat(FigureRevisions.between(List.of(dead("12"), minutes("45")), List.of(minutes("15"), dead("19"))))
                .containsExactly(
                        new Revised("figure", "12 dead", "19 dead"),
                        new Revised("figure", "45 minute call", "15 minute call"));
    }

    @Test
    void tellsAFigureThatIsGone() {
        assertThat(FigureRevisions.between(List.of(dead("12")), List.of(minutes("15"))))
                .containsExactly(new Revised("figure", "12 dead", null));
    }

    @Test
    void saysNothingOfFiguresThatStayOrAreNew() {
        assertThat(FigureRevisions.between(List.of(dead("12")), List.of(dead("12"), dead("19"), minutes("15"))))
                .isEmpty();
    }

    @Test
    void passesOverBareNumbers() {
        assertThat(FigureRevisions.between(List.of(new Figure(0, 4, "2031", null, null)), List.of()))
                .isEmpty();
    }

    private static Figure dead(String value) {
        return new Figure(3, 5, value, null, "dead");
    }

    private static Figure minutes(String value) {
        return new Figure(7, 9, value, "minute", "call");
    }
}
