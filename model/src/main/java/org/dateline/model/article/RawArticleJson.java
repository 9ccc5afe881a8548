package org.dateline.model.article;

import org.dateline.model.json.JsonWriter;

/** The canonical JSON of raw articles, the same bytes as data binding gives. */
public final class RawArticleJson {
    private RawArticleJson() {}

    /** The JSON of an article. */
    public static byte[] of(RawArticle article) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("articleId", article.articleId());
        out.text("url", article.url());
        out.text("source", article.source());
        out.text("outlet", article.outlet());
        out.text("headline", article.headline());
        out.text("byline", article.byline());
        out.text("language", article.language());
        out.time("publishedAt", article.publishedAt());
        out.time("receivedAt", article.receivedAt());
        out.text("text", article.text());
        out.text("html", article.html());
        out.texts("remarks", article.remarks());
        out.flag("withdrawn", article.withdrawn());
        out.close();
        return out.toBytes();
    }
}
