package org.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void endsASentenceAtItsStop() {
        assertThat(split("The ferry left. Nobody waved! Why? It rained…"))
                .containsExactly("The ferry left.", "Nobody waved!", "Why?", "It rained…");
    }

    @Test
    void goesOnAfterAbbreviationsInitialsAndDecimals() {
        assertThat(split("Dr. Ada B. Quill of Harbour Inc. paid 2.5 million on Jan. 12 in the U.S. Senate."))
                .hasSize(1);
    }

    @Test
    void goesOnBetweenACountrysInitialsAndATitle() {
        assertThat(split("She rang U.S. President Ada Quill and U.K. Police.")).hasSize(1);
    }

    @Test
    void endsAfterInitialsBeforeACommonStarter() {
        assertThat(split("She flew to the U.S. The ferry stayed.")).hasSize(2);
    }

    @Test
    void keepsClosingQuotationMarksWithTheirSentence() {
        assertThat(split("“We sail.” She left.")).containsExactly("“We sail.”", "She left.");
    }

    @Test
    void keepsGermanOrdinalsInside() {
        assertThat(split("Am 12. Januar fuhr die Fähre. Es regnete.")).hasSize(2);
    }

    @Test
    void endsAtALineFeed() {
        assertThat(split("Old harbour\nThe ferry left.")).containsExactly("Old harbour", "The ferry left.");
    }

    @Test
    void endsIdeographicSentencesWithoutSpace() {
        assertThat(split("船が出た。雨が降った。")).hasSize(2);
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
