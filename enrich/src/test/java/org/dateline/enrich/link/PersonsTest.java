package org.dateline.enrich.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Mention;
import org.junit.jupiter.api.Test;

class PersonsTest {
    @Test
    void joinsSurnamePolitenessTitlesAndSpellings() {
        String text =
                "[p Adéla Quill] spoke. [p Quill] left. [p Ms Quill] and [p Adela Quill] rang. [p President Quill] too.";

        assertThat(LinkTests.ids(text)).containsExactly("person:adela-quill");
        assertThat(LinkTests.entity(text, "person:adela-quill").mentions()).isEqualTo(5);
        assertThat(LinkTests.entity(text, "person:adela-quill").variants()).contains("Quill", "Adela Quill");
    }

    @Test
    void leavesInitialsOutOfTheId() {
        assertThat(LinkTests.ids("[p Bo R. Tolland] met [p Bo Tolland].")).containsExactly("person:bo-tolland");
    }

    @Test
    void joinsASecondSurnameAndKeepsTheShorterId() {
        assertThat(LinkTests.ids("[p Elena Ruiz Pardo] spoke. [p Elena Ruiz] left, then [p Ruiz]."))
                .containsExactly("person:elena-ruiz");
    }

    @Test
    void joinsSurnamesOfSeveralWords() {
        assertThat(LinkTests.ids(
                        "[p Juan Ramón de la Torre] spoke. [p De la Torre] left. [p Tariq al-Hadi] and [p Hadi]."))
                .containsExactly("person:juan-ramon-de-la-torre", "person:tariq-al-hadi");
    }

    @Test
    void leavesASurnameThatTwoPersonsShare() {
        List<String> ids = LinkTests.ids("[p Ada Quill] met [p Bo Quill]. [p Quill] left.");

        assertThat(ids).hasSize(3).contains("person:ada-quill", "person:bo-quill");
        assertThat(ids.get(2)).startsWith("unresolved:person:").endsWith(":quill");
    }

    @Test
    void tellsASharedSurnameByItsTitle() {
        String text = "President [p Ada Quill] met her brother [p Bo Quill]. President [p Quill] left.";

        assertThat(LinkTests.entity(text, "person:ada-quill").mentions()).isEqualTo(2);
    }

    @Test
    void leavesASonApartFromHisFather() {
        String text = "[p Bo Tolland] met [p Bo Tolland Jr]. [p Tolland] left.";

        assertThat(LinkTests.ids(text)).containsExactly("person:bo-tolland", "person:bo-tolland-jr");
        assertThat(LinkTests.entity(text, "person:bo-tolland").mentions()).isEqualTo(2);
    }

    @Test
    void knowsNobodyByASurnameAlone() {
        assertThat(LinkTests.ids("[p Quill] left.")).singleElement().asString().startsWith("unresolved:person:");
    }

    @Test
    void knowsPopesAndKingsByOneName() {
        assertThat(LinkTests.ids("Pope [p Anselm] spoke. [p Anselm] left.")).containsExactly("person:pope-anselm");
    }

    @Test
    void namesMentionsByTheirEntity() {
        assertThat(LinkTests.link("[p Ada Quill] spoke. [p Ms Quill] left.").mentions())
                .extracting(Mention::name)
                .containsExactly("Ada Quill", "Ada Quill");
    }

    @Test
    void dropsWhatNamesNothing() {
        assertThat(LinkTests.link("[o FILE PHOTO] of [p Ada Quill].").entities())
                .extracting(Entity::name)
                .containsExactly("Ada Quill");
    }

    @Test
    void takesTheTypeThatANameNearlyAlwaysHas() {
        assertThat(LinkTests.ids("[o Acme] rose. [o Acme] fell. [o Acme] said so. [p Acme] is big."))
                .containsExactly("organisation:acme");
    }
}
