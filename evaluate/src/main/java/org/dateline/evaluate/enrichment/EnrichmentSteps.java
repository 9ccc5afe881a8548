package org.dateline.evaluate.enrichment;

import java.util.List;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.enrich.clean.ArticleCleaner;
import org.dateline.enrich.clean.CleanArticle;
import org.dateline.enrich.duplicate.Fingerprinter;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.feature.FeatureExtractor;
import org.dateline.enrich.figure.FigureFinder;
import org.dateline.enrich.language.LanguageDetector;
import org.dateline.enrich.language.NgramLanguageDetector;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.quote.QuoteFinder;
import org.dateline.enrich.quote.StatementFinder;
import org.dateline.enrich.tagger.TaggedMentionExtractor;
import org.dateline.enrich.time.DateFinder;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Quote;
import org.dateline.model.article.RawArticle;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Takes an article through the steps of {@link ArticleEnricher} one by one. What the enricher adds to them is small. */
final class EnrichmentSteps {
    private static final int MOST = ArticleEnricher.MAX_ITEMS + 1;

    private final LanguageDetector detector = new NgramLanguageDetector();
    private final MentionExtractor extractor = new TaggedMentionExtractor();
    private final FeatureExtractor features = new FeatureExtractor();
    private final StepClock clock;

    EnrichmentSteps(StepClock clock) {
        this.clock = clock;
    }

    /** Times the steps of an article that was enriched before. */
    void time(RawArticle raw, EnrichedArticle enriched) {
        CleanArticle clean = clock.time("clean", () -> ArticleCleaner.clean(raw));
        String text = clean.text();
        String opening = clean.headline() == null ? text : clean.headline() + "\n" + text;
        String language = clock.time("language", () -> detector.detect(opening, raw.language()));
        Tokens tokens = clock.time("tokens", () -> Tokenizer.tokenize(text));
        List<TextSpan> sentences = clock.time("sentences", () -> SentenceSplitter.split(text));
        List<Mention> mentions = clock.time("mentions", () -> extractor.extract(tokens, sentences, language));
        List<DateMention> dates = clock.time("dates", () -> DateFinder.find(tokens, language, raw.publishedAt(), MOST));
        clock.time("figures", () -> FigureFinder.find(tokens, language, dates, MOST));
        clock.time("quotes", () -> quotes(tokens, sentences, mentions));
        clock.time("fingerprint", () -> Fingerprinter.of(text));
        clock.time("features", () -> features.extract(enriched));
    }

    private static List<Quote> quotes(Tokens tokens, List<TextSpan> sentences, List<Mention> mentions) {
        List<Quote> direct = QuoteFinder.find(tokens, sentences, mentions, MOST);
        return StatementFinder.find(tokens, sentences, mentions, direct, MOST);
    }
}
