package org.dateline.enrich.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.enrich.clean.ArticleCleaner;
import org.dateline.enrich.clean.CleanArticle;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;

/**
 * Learns from one raw article all that can be learned from it alone: clean text, language, sentences, entities, dates,
 * figures and fingerprint. A pure function of its arguments. One instance per thread; instances share their models.
 */
public final class ArticleEnricher {
    private static final String UNDETERMINED = "und";

    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * Enriches an article.
     *
     * @param article what passed the door
     * @param position the raw record it was read from
     * @return the enriched article, or a rejected one where nothing is left that could be an article
     */
    public EnrichOutcome enrich(RawArticle article, RawPosition position) {
        CleanArticle clean = cleaner.clean(article);
        if (!hasLetter(clean.headline()) && !hasLetter(clean.text())) {
            return new RejectedArticle(
                    article.articleId(), position, "no-text", "neither headline nor text holds a single letter");
        }
        return enriched(article, position, clean);
    }

    private EnrichedArticle enriched(RawArticle article, RawPosition position, CleanArticle clean) {
        List<String> remarks = new ArrayList<>(article.remarks());
        remarks.addAll(clean.remarks());
        return new EnrichedArticle(
                article.articleId(),
                position,
                article.url(),
                article.outlet(),
                clean.headline(),
                article.byline(),
                UNDETERMINED,
                article.publishedAt(),
                article.receivedAt(),
                clean.located(),
                clean.wireCredit(),
                clean.text(),
                ContentHash.of(article),
                splitter.split(clean.text()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new TreeMap<>(),
                remarks);
    }

    private static boolean hasLetter(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetter);
    }
}
