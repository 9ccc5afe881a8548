package org.dateline.evaluate.corpus;

import org.dateline.model.article.RawArticle;

/**
 * An article and the event that people say it reports.
 *
 * @param article as a source would bring it
 * @param event the label, unique within its corpus
 */
public record GoldArticle(RawArticle article, String event) {
    /** The same without the time of its publication. */
    GoldArticle undated() {
        RawArticle undated = new RawArticle(
                article.articleId(),
                article.url(),
                article.source(),
                article.outlet(),
                article.headline(),
                article.byline(),
                article.language(),
                null,
                null,
                article.text(),
                article.html(),
                article.remarks());
        return new GoldArticle(undated, event);
    }
}
