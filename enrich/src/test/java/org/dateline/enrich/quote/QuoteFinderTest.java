package org.dateline.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.tagger.TaggedMentionExtractor;
import org.dateline.model.article.Quote;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static final TaggedMentionExtractor EXTRACTOR = new TaggedMentionExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will rebuild the pier,” Ada Quill said on Monday.",
                "\"We will rebuild the pier,\" said Ada Quill.",
                "Ada Quill said: «We will rebuild the pier.»",
                "Ada Quill told reporters: „We will rebuild the pier.“",
                "“We will,” Ada Quill said, “rebuild the pier.”",
                "“We will rebuild the pier.” — Ada Quill",
                "Ada Quill: “We will rebuild the pier.”",
                "“We will rebuild the pier!” Ada Quill enthused.",
                "Ada Quill sighed: “We will rebuild the pier.”"
            })
    void findsTheSpeakerBeforeBetweenAndBehind(String text) {
        List<Quote> quotes = find(text);

        assertThat(quotes).extracting(Quote::speaker).containsExactly("Ada Quill");
        assertThat(words(text, quotes.get(0))).containsIgnoringCase("rebuild the pier");
    }

    @Test
    void tellsWhomAPronounStandsFor() {
        String text = "Ada Quill came late.\n“The road was closed,” she said. “I had to walk.”";

        Quote quote = find(text).get(0);

        assertThat(quote.speaker()).isEqualTo("Ada Quill");
        assertThat(quote.source().of(text)).isEqualTo("she");
        assertThat(quote.verb()).isEqualTo("said");
        assertThat(words(text, quote)).isEqualTo("The road was closed, I had to walk.");
    }

    @Test
    void looksForNobodyInsideTheQuotedWords() {
        String text = "Ada Quill came late.\n“I had a good talk with Bo Tolland,” she posted.";

        assertThat(find(text)).extracting(Quote::speaker).containsExactly("Ada Quill");
    }

    @Test
    void tellsTwoQuotationsOfOneSpeakerApart() {
        String text = "“We had to wait,” Ada Quill said, adding, “It was cold.”";

        assertThat(find(text)).extracting(Quote::verb).containsExactly("said", "adding");
    }

    @Test
    void takesARoleForASpeaker() {
        Quote quote = find("“We are reviewing the case,” a spokesman for the harbour said.")
                .get(0);

        assertThat(quote.speaker()).isEqualTo("a spokesman for the harbour");
    }

    @Test
    void keepsNestedMarksInside() {
        String text = "“They called it ‘the long night’ then,” Ada Quill said.";

        assertThat(words(text, find(text).get(0))).isEqualTo("They called it ‘the long night’ then,");
    }

    @Test
    void goesOnOverAParagraphThatOpensWithAMarkAgain() {
        String text = "“The first night was calm,” Ada Quill said.\n“The second was not.”";

        assertThat(find(text)).extracting(Quote::speaker).containsExactly("Ada Quill", "Ada Quill");
    }

    @Test
    void readsOverALineBreakInsideTheMarks() {
        String text = "Ada Quill said: “We will rebuild\nthe pier soon.”";

        assertThat(find(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Nous rebâtirons la jetée », a déclaré Ada Quill.",
                "« Nous rebâtirons la jetée », avait ajouté Ada Quill.",
                "« Nous rebâtirons la jetée », avait alors dit Ada Quill.",
                "Ada Quill a déclaré : « Nous rebâtirons la jetée. »"
            })
    void takesNoAuxiliaryForASpeaker(String text) {
        assertThat(find(text)).extracting(Quote::speaker).containsExactly("Ada Quill");
    }

    @Test
    void takesNoAuxiliaryIntoARole() {
        String text = "Le ministre a déclaré : « Nous rebâtirons la jetée. »";

        assertThat(find(text)).extracting(Quote::speaker).containsExactly("Le ministre");
    }

    @Test
    void takesNoTitleForAQuotation() {
        assertThat(find("The play “Tall Ships” opens on Friday in the so-called “Old Dock”."))
                .isEmpty();
    }

    private static List<Quote> find(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<TextSpan> sentences = SentenceSplitter.split(text);
        return QuoteFinder.find(tokens, sentences, EXTRACTOR.extract(tokens, sentences, "en"), 100);
    }

    private static String words(String text, Quote quote) {
        return String.join(
                " ", quote.content().stream().map(span -> span.of(text)).toList());
    }
}
