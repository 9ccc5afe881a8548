package org.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.model.entity.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedMentionExtractorTest {
    private final TaggedMentionExtractor extractor = new TaggedMentionExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill and Tomás Ibáñez flew to Lisbon on Monday. | Ada Quill person, Tomás Ibáñez person, Lisbon place",
                "Germany's chancellor flew to Paris.           | Germany place, Paris place",
                "J. B. Harrow, 43, works for the Ministry of Defence. | J. B. Harrow person, Ministry of Defence organisation",
                "POLICE IN LONDON ARREST TWO MEN               | LONDON place",
                "Police in London arrest two men               | London place",
                "Jean-Claude Morel spoke to Reuters on Monday. | Jean-Claude Morel person, Reuters organisation"
            })
    void findsPersonsOrganisationsAndPlaces(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split(", ", -1));
    }

    @Test
    void findsNothingInFurniture() {
        assertThat(names("Subscribe now. Share this article. FILE PHOTO. All rights reserved."))
                .isEmpty();
    }

    @Test
    void joinsASurnameToTheFullName() {
        List<Mention> mentions = extract("Ada Quill won. On Monday Quill said she was glad.");

        assertThat(mentions).extracting(Mention::name).containsExactly("Ada Quill", "Ada Quill");
    }

    @Test
    void leavesOtherLanguagesToTheRules() {
        String text = "El presidente Tomás Ibáñez viajó a Madrid.";

        List<Mention> mentions = extractor.extract(Tokenizer.tokenize(text), SentenceSplitter.split(text), "es");

        assertThat(mentions).extracting(Mention::name).contains("Tomás Ibáñez", "Madrid");
    }

    private List<String> names(String text) {
        return extract(text).stream()
                .map(mention -> mention.name() + " " + mention.type().code())
                .toList();
    }

    private List<Mention> extract(String text) {
        return extractor.extract(Tokenizer.tokenize(text), SentenceSplitter.split(text), "en");
    }
}
