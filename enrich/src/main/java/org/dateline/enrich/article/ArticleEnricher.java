package org.dateline.enrich.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
import org.dateline.enrich.link.EntityLinker;
import org.dateline.enrich.quote.QuoteFinder;
import org.dateline.enrich.quote.StatementFinder;
import org.dateline.enrich.tagger.MentionExtractors;
import org.dateline.enrich.time.DateFinder;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.Fingerprint;
import org.dateline.model.article.Quote;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Learns from one raw article all that can be learned from it alone: clean text, language, sentences, entities, dates,
 * figures, quotations and fingerprint. A pure function of its arguments. One instance per thread; instances share their models.
 */
public final class ArticleEnricher {
    /** Most sentences that are kept, and most mentions. */
    public static final int MAX_SPANS = 2_000;

    /** Most dates that are kept, most figures, most quotations, and most entities. */
    public static final int MAX_ITEMS = 500;

    private static final int OPENING = 2_000;

    private final LanguageDetector detector = new NgramLanguageDetector();
    private final MentionExtractor extractor = MentionExtractors.chosen();
    private final FeatureExtractor features = new FeatureExtractor();

    /**
     * Enriches an article.
     *
     * @param article what passed the door
     * @param position the raw record it was read from
     * @return the enriched article; a rejected one where nothing is left that could be an article, a withdrawn one where
     *     it is taken back
     */
    public EnrichOutcome enrich(RawArticle article, RawPosition position) {
        if (Boolean.TRUE.equals(article.withdrawn())) {
            return new WithdrawnArticle(article.articleId(), position, article.outlet(), article.receivedAt());
        }
        CleanArticle clean = ArticleCleaner.clean(article);
        if (!hasLetter(clean.headline()) && !hasLetter(clean.text())) {
            return new RejectedArticle(article.articleId(), position, "no-text", whyNoText(article));
        }
        EnrichedArticle enriched = enriched(article, position, clean);
        return enriched.withFeatures(enriched.language(), features.extract(enriched));
    }

    private EnrichedArticle enriched(RawArticle article, RawPosition position, CleanArticle clean) {
        List<String> remarks = new ArrayList<>(article.remarks());
        remarks.addAll(clean.remarks());
        String text = clean.text();
        String language = detector.detect(opening(clean), article.language());
        Tokens tokens = Tokenizer.tokenize(text);
        List<TextSpan> sentences = capped(SentenceSplitter.split(text), MAX_SPANS, "sentences", remarks);
        List<Mention> names = capped(extractor.extract(tokens, sentences, language), MAX_SPANS, "mentions", remarks);
        EntityLinker.Context context =
                new EntityLinker.Context(article.articleId(), language, clean.headline(), clean.located());
        EntityLinker.Linked linked = EntityLinker.link(tokens, sentences, names, context, MAX_ITEMS);
        List<Mention> mentions = linked.mentions();
        List<DateMention> dates = capped(
                DateFinder.find(tokens, language, article.publishedAt(), MAX_ITEMS + 1), MAX_ITEMS, "dates", remarks);
        List<Figure> figures =
                capped(FigureFinder.find(tokens, language, dates, MAX_ITEMS + 1), MAX_ITEMS, "figures", remarks);
        List<Quote> direct = QuoteFinder.find(tokens, sentences, mentions, MAX_ITEMS + 1);
        List<Quote> quotes = capped(
                StatementFinder.find(tokens, sentences, mentions, direct, MAX_ITEMS + 1), MAX_ITEMS, "quotes", remarks);
        return new EnrichedArticle(
                article.articleId(),
                position,
                article.url(),
                article.source(),
                article.outlet(),
                clean.headline(),
                article.byline(),
                language,
                article.publishedAt(),
                article.receivedAt(),
                clean.located(),
                clean.wireCredit(),
                text,
                ContentHash.of(article),
                sentences,
                mentions,
                linked.entities(),
                dates,
                figures,
                quotes,
                fingerprint(clean),
                new TreeMap<>(),
                remarks);
    }

    /** Of a text that is too short the headline tells copies too. */
    private static Fingerprint fingerprint(CleanArticle clean) {
        Fingerprint fingerprint = Fingerprinter.of(clean.text());
        return fingerprint == null ? Fingerprinter.of(withHeadline(clean)) : fingerprint;
    }

    /** Enough to tell the language by, without a copy of the whole. */
    private static String opening(CleanArticle clean) {
        String text = clean.text().substring(0, Math.min(clean.text().length(), OPENING));
        return clean.headline() == null ? text : clean.headline() + "\n" + text;
    }

    private static String withHeadline(CleanArticle clean) {
        return clean.headline() == null ? clean.text() : clean.headline() + "\n" + clean.text();
    }

    private static <T> List<T> capped(List<T> list, int most, String what, List<String> remarks) {
        if (list.size() <= most) {
            return list;
        }
        remarks.add("kept the first " + most + " " + what);
        return list.subList(0, most);
    }

    private static String whyNoText(RawArticle article) {
        boolean empty = article.text() == null && article.html() == null;
        return empty
                ? "the headline holds no letter, and there is no text"
                : "neither headline nor text holds a letter once site furniture is gone";
    }

    private static boolean hasLetter(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetter);
    }
}
