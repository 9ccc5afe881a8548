package org.dateline.enrich.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.TestArticles;
import org.dateline.model.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTest {
    private static final String BODY =
            "The ferry line between the two towns will start again next spring, the mayor told the council.";

    @Test
    void leavesNothingOfTheSiteAroundAnArticle() {
        CleanArticle clean = clean(null, TestArticles.PAGE_TEXT);

        assertThat(clean.headline()).isEqualTo("Port Alden’s mayor says ferry talks with Tolland ‘went well’");
        assertThat(clean.located()).isEqualTo("PORT ALDEN");
        assertThat(clean.wireCredit()).isEqualTo("Reuters");
        assertThat(clean.text().lines()).hasSize(5);
        assertThat(clean.text()).startsWith("Mayor Ada Quill said on March 4").endsWith("the pier as well”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ALDEN, March 4 (Meridian) - | PORT ALDEN | Meridian",
                "MEXICO CITY (Reuters) -- | MEXICO CITY | Reuters",
                "Mexico City / Washington, D.C. — | Mexico City / Washington, D.C. |",
                "Ciudad de México, 12 ene (EFE).- | Ciudad de México | EFE",
                "Paris, 12 janv 2026 (AFP) - | Paris | AFP",
                "Berlin (dpa) - | Berlin | dpa",
                "(ANSA) - ROMA, 12 GEN - | ROMA | ANSA",
                "DEN HAAG (ANP) - | DEN HAAG | ANP"
            })
    void readsDatelines(String dateline, String place, String agency) {
        CleanArticle clean = clean("Ferry line starts again", dateline + " " + BODY);

        assertThat(clean.located()).isEqualTo(place);
        assertThat(clean.wireCredit()).isEqualTo(agency);
        assertThat(clean.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quill — a former pilot — said the ferry line between the towns would start again next spring.",
                "FILE - The ferry is a good ship, said the mayor of the town, who has sailed on it for years.",
                "The mayor (a former pilot) - now in her second term - said the ferry line would start again."
            })
    void takesNoDashForADateline(String paragraph) {
        CleanArticle clean = clean("Ferry line starts again", paragraph + "\n" + BODY);

        assertThat(clean.located()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REUTERS | Reuters",
                "(AP) | AP",
                "— with AFP | AFP",
                "(with agencies) | agencies",
                "(con información de EFE) | EFE"
            })
    void readsCreditsAtTheEnd(String credit, String agency) {
        CleanArticle clean = clean("Ferry line starts again", BODY + "\n" + BODY + " " + credit);

        assertThat(clean.wireCredit()).isEqualTo(agency);
        assertThat(clean.text()).isEqualTo(BODY + "\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our newsletter",
                "Suscríbete a nuestra newsletter",
                "Abonnez-vous à notre newsletter",
                "Lesen Sie auch: Fähre fährt wieder",
                "Leggi anche: il traghetto riparte",
                "Lees ook: veerboot vaart weer",
                "Leia também: balsa volta a operar",
                "Publicidad",
                "Follow Jo Vance on Twitter",
                "Jo Vance waves from the pier (Jo Vance/AFP via Getty Images)",
                "Copyright © 2026 Harbour Courier. All rights reserved.",
                "Tous droits réservés"
            })
    void dropsFurnitureInManyLanguages(String line) {
        CleanArticle clean = clean("Ferry line starts again", BODY + "\n\n" + line + "\n\n" + BODY);

        assertThat(clean.text()).isEqualTo(BODY + "\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new pier for the old town",
                "He was 75.",
                "“Sign up for the ferry now,” the mayor told the council, “or you will never get a seat.”",
                "The company's terms of service had not been broken, the harbour office said on Tuesday."
            })
    void keepsShortParagraphsAndSubheadings(String paragraph) {
        CleanArticle clean = clean("Ferry line starts again", BODY + "\n\n" + paragraph + "\n\n" + BODY);

        assertThat(clean.text()).contains(paragraph);
    }

    @Test
    void unwrapsTextWrappedAtAColumn() {
        String wrapped = """
                The ferry line between the two towns will start again next
                spring, the mayor told the council on Tuesday after a long
                night of talks.
                Nobody on the council spoke against the line, which needs a
                new pier.
                """;

        CleanArticle clean = clean("Ferry line starts again", wrapped);

        assertThat(clean.text().lines()).hasSize(2);
        assertThat(clean.text()).contains("next spring").contains("a new pier.");
    }

    @Test
    void putsCharactersInOrder() {
        CleanArticle clean = clean("Fe\u200Brry", "The cafe\u0301\u00A0was\u202E open,\r\nsaid “Quill”.\u0000");

        assertThat(clean.headline()).isEqualTo("Ferry");
        assertThat(clean.text()).isEqualTo("The café was open,\nsaid “Quill”.");
    }

    @Test
    void picksTheMainContentOfAPage() {
        String html = "<html><head><title>Ferry line starts again</title></head><body><nav><a href='/'>Home</a></nav>"
                + "<article><h2>Old harbour</h2><p>" + BODY + "</p><figure><figcaption>A boat.</figcaption></figure><p>"
                + BODY + "</p></article><aside><p>Read something else altogether today.</p></aside>"
                + "<footer>About us</footer><script>var ferry = 1;</script></body></html>";

        CleanArticle clean = ArticleCleaner.clean(TestArticles.page(html));

        assertThat(clean.headline()).isEqualTo("Ferry line starts again");
        assertThat(clean.text()).isEqualTo("Old harbour\n" + BODY + "\n" + BODY);
    }

    @Test
    void cutsLongTextAtAParagraph() {
        CleanArticle clean = clean("Ferry line starts again", (BODY + "\n").repeat(5_000));

        assertThat(clean.text().length()).isLessThanOrEqualTo(ArticleCleaner.MAX_TEXT);
        assertThat(clean.text()).endsWith(BODY);
        assertThat(clean.remarks()).hasSize(1);
    }

    @Test
    void takesAnAgencyInTheBylineForTheCredit() {
        RawArticle raw = new RawArticle(
                "a",
                null,
                null,
                null,
                "Ferry line starts again",
                "By Associated Press",
                null,
                null,
                null,
                BODY,
                null,
                List.of());

        assertThat(ArticleCleaner.clean(raw).wireCredit()).isEqualTo("AP");
    }

    private static CleanArticle clean(String headline, String text) {
        return ArticleCleaner.clean(TestArticles.article(headline, text));
    }
}
