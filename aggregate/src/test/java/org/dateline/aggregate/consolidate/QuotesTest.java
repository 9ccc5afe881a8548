package org.dateline.aggregate.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.aggregate.TestArticle.article;
import static org.dateline.aggregate.TestAssignments.apply;

import java.util.List;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventQuote;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String LONG = "We lost the light within minutes, and nobody could find the boats.";
    private static final String SHORT = "nobody could find the boats";

    @Test
    void comeWithTheirSpeakerAndTheirPlace() {
        Event event = apply(article("a").quotes("Ingrid Halldal", LONG).at(1)).event();

        assertThat(event.quotes())
                .containsExactly(new EventQuote(
                        LONG,
                        "Ingrid Halldal",
                        1,
                        List.of("The Harbour Post"),
                        "a",
                        new TextSpan(10, 10 + LONG.length()),
                        List.of()));
    }

    @Test
    void mergeWithTheirShorterWordings() {
        Event event = apply(
                        article("a").quotes(null, LONG).at(1),
                        article("b")
                                .outlet("Echo")
                                .quotes("Ingrid Halldal", SHORT)
                                .at(2))
                .event();

        assertThat(event.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.originCount()).isEqualTo(2);
            assertThat(quote.speaker()).isEqualTo("Ingrid Halldal");
            assertThat(quote.variants()).containsExactly(SHORT);
        });
    }

    @Test
    void stayApartWhereTheySayOtherThings() {
        Event event = apply(
                        article("a").quotes("Ingrid Halldal", LONG).at(1),
                        article("b")
                                .outlet("Echo")
                                .quotes("Ingrid Halldal", "The harbour stays closed until Friday morning.")
                                .at(2))
                .event();

        assertThat(event.quotes()).hasSize(2);
    }

    @Test
    void areNotBackedByCopies() {
        Event event = apply(
                        article("a").quotes("Ingrid Halldal", LONG).at(1),
                        article("b")
                                .outlet("Echo")
                                .copyOf("a")
                                .quotes("Ingrid Halldal", LONG)
                                .at(2))
                .event();

        assertThat(event.quotes())
                .singleElement()
                .extracting(EventQuote::originCount)
                .isEqualTo(1);
    }

    @Test
    void goWithACorrection() {
        Event event = apply(
                        article("a").quotes("Ingrid Halldal", LONG).at(1),
                        article("a").version(2).at(2))
                .event();

        assertThat(event.quotes()).isEmpty();
    }
}
