package org.dateline.evaluate.corpus;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.article.RawArticle;

/**
 * An article and the event that people say it reports.
 *
 * @param article as a source would bring it
 * @param event the label, unique within its corpus; null where there is none
 */
public record GoldArticle(RawArticle article, String event) {
    /** The same without the time of its publication. */
    GoldArticle undated() {
        return with(article.articleId(), null, event);
    }

    /** Another article without a label that came earlier by so much. */
    GoldArticle earlier(Duration by) {
        Instant time = article.publishedAt();
        return with("earlier/" + article.articleId(), time == null ? null : time.minus(by), null);
    }

    private GoldArticle with(String articleId, Instant publishedAt, String label) {
        RawArticle changed = new RawArticle(
                articleId,
                article.url(),
                article.source(),
                article.outlet(),
                article.headline(),
                article.byline(),
                article.language(),
                publishedAt,
                null,
                article.text(),
                article.html(),
                article.remarks());
        return new GoldArticle(changed, label);
    }
}
