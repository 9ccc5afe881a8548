package org.dateline.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.tagger.TaggedMentionExtractor;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {
    private static final TaggedMentionExtractor EXTRACTOR = new TaggedMentionExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quill said that the pier would be rebuilt.",
                "Ada Quill said the pier would be rebuilt.",
                "On Monday Ada Quill also said that the pier would be rebuilt.",
                "The pier would be rebuilt, Ada Quill said."
            })
    void findsWhatSomebodyStates(String text) {
        Quote quote = find(text).get(0);

        assertThat(quote.kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(quote.speaker()).isEqualTo("Ada Quill");
        assertThat(quote.content().get(0).of(text)).isEqualToIgnoringCase("the pier would be rebuilt");
    }

    @Test
    void leavesSentencesWithQuotationsAlone() {
        assertThat(find("“The pier will be rebuilt,” Ada Quill said on Monday after a long day."))
                .extracting(Quote::kind)
                .containsExactly(QuoteKind.DIRECT);
    }

    private static List<Quote> find(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<TextSpan> sentences = SentenceSplitter.split(text);
        var mentions = EXTRACTOR.extract(tokens, sentences, "en");
        return StatementFinder.find(
                tokens, sentences, mentions, QuoteFinder.find(tokens, sentences, mentions, 100), 100);
    }
}
