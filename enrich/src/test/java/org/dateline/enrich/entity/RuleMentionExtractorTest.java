package org.dateline.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.model.entity.Mention;
import org.junit.jupiter.api.Test;

class RuleMentionExtractorTest {
    @Test
    void findsPersonsOrganisationsAndPlaces() {
        assertThat(names("Mayor Ada Quill met the Harbour Council in Lisbon, Portugal."))
                .containsExactly("PERSON Ada Quill", "ORGANISATION Harbour Council", "PLACE Lisbon", "PLACE Portugal");
    }

    @Test
    void joinsASurnameToTheFullName() {
        assertThat(names("President Ada Quill spoke. Ms Quill left, and Quill’s car broke down."))
                .containsExactly("PERSON Ada Quill", "PERSON Ada Quill", "PERSON Ada Quill");
    }

    @Test
    void neverJoinsTwoPersonsWhoShareASurname() {
        assertThat(names("Ada Quill met Robert Quill. Then Mr Quill left."))
                .containsExactly("PERSON Ada Quill", "PERSON Robert Quill", "PERSON Quill");
    }

    @Test
    void ignoresAccentsWhenItJoins() {
        assertThat(names("President Nicolás Tovar spoke, and Mr Tovar left."))
                .containsExactly("PERSON Nicolás Tovar", "PERSON Nicolás Tovar");
    }

    @Test
    void keepsSmallWordsInsideNames() {
        assertThat(names("Minister Juan Ramón de la Fuente called the University of Lisbon."))
                .containsExactly("PERSON Juan Ramón de la Fuente", "ORGANISATION University of Lisbon");
    }

    @Test
    void leavesPeoplesWeekdaysAndCommonWordsOut() {
        assertThat(names("The Mexican ferry left on Monday. Officials waved.")).isEmpty();
    }

    @Test
    void callsACountryByOneName() {
        assertThat(names("The U.S. and Mexico talked; in the United States nobody heard."))
                .containsExactly("PLACE United States", "PLACE Mexico", "PLACE United States");
    }

    @Test
    void leavesNounsAndArticlesOutOfGermanNames() {
        String text = "Der Spielertrainer Holger Krause lobte den Sieg der Eintracht in Kassel.";

        assertThat(names(text, "de")).containsExactly("PERSON Holger Krause", "ORGANISATION Eintracht", "PLACE Kassel");
    }

    @Test
    void knowsPlacesByTheirFrenchNames() {
        assertThat(names("Elle voyage entre Londres et la Californie.", "fr"))
                .containsExactly("PLACE Londres", "PLACE Californie");
    }

    @Test
    void callsABodyByOneName() {
        assertThat(names("The UN met in Geneva; the U.N. agreed."))
                .containsExactly("ORGANISATION United Nations", "PLACE Geneva", "ORGANISATION United Nations");
    }

    @Test
    void takesNoGermanNounForAName() {
        String text = "Der Anruf der Präsidentin dauerte eine Stunde. Danach sprach Angela Quill in Berlin.";

        assertThat(extract(text, "de")).extracting(Mention::name).containsExactly("Angela Quill", "Berlin");
    }

    @Test
    void findsNothingWhereAScriptHasNoCapitals() {
        assertThat(extract("二つの町を結ぶフェリーは来春に再開する。", "ja")).isEmpty();
    }

    private static List<String> names(String text) {
        return names(text, "en");
    }

    private static List<String> names(String text, String language) {
        return extract(text, language).stream()
                .map(mention -> mention.type() + " " + mention.name())
                .toList();
    }

    private static List<Mention> extract(String text, String language) {
        return new RuleMentionExtractor().extract(Tokenizer.tokenize(text), SentenceSplitter.split(text), language);
    }
}
