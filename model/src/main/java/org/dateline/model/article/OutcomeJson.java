package org.dateline.model.article;

import java.util.Map;
import java.util.SortedMap;
import org.dateline.model.entity.EntityJson;
import org.dateline.model.entity.Mention;
import org.dateline.model.json.Json;
import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.SpanJson;

/** The canonical JSON of outcomes, the same bytes as data binding gives. */
public final class OutcomeJson {
    /** What is found in a text, with the text, comes to some four times its length. */
    private static final int TIMES_TEXT = 4;

    private static final int BESIDES = 1 << 10;

    private OutcomeJson() {}

    /** The JSON of an outcome. */
    public static byte[] of(EnrichOutcome outcome) {
        return outcome instanceof EnrichedArticle article ? of(article) : Json.toBytes(outcome);
    }

    private static byte[] of(EnrichedArticle article) {
        JsonWriter out = new JsonWriter(BESIDES + TIMES_TEXT * article.text().length());
        out.open();
        out.text("type", "enriched");
        out.text("articleId", article.articleId());
        position(out, article.position());
        source(out, article);
        out.text("text", article.text());
        out.text("contentHash", article.contentHash());
        out.list("sentences", article.sentences(), SpanJson::write);
        out.list("mentions", article.mentions(), OutcomeJson::mention);
        out.list("entities", article.entities(), EntityJson::write);
        out.list("dates", article.dates(), FoundJson::write);
        out.list("figures", article.figures(), FoundJson::write);
        out.list("quotes", article.quotes(), FoundJson::write);
        if (article.fingerprint() != null) {
            out.base64("fingerprint", article.fingerprint().toBytes());
        }
        features(out, article.features());
        out.texts("remarks", article.remarks());
        out.close();
        return out.toBytes();
    }

    private static void source(JsonWriter out, EnrichedArticle article) {
        out.text("url", article.url());
        out.text("source", article.source());
        out.text("outlet", article.outlet());
        out.text("headline", article.headline());
        out.text("byline", article.byline());
        out.text("language", article.language());
        out.time("publishedAt", article.publishedAt());
        out.time("receivedAt", article.receivedAt());
        out.text("located", article.located());
        out.text("wireCredit", article.wireCredit());
    }

    private static void position(JsonWriter out, RawPosition position) {
        if (position != null) {
            out.open("position");
            out.text("ordinal", position.ordinal());
            out.number("partition", position.partition());
            out.number("offset", position.offset());
            out.close();
        }
    }

    private static void mention(JsonWriter out, Mention mention) {
        out.open();
        SpanJson.place(out, mention.start(), mention.end());
        out.text("type", mention.type() == null ? null : mention.type().code());
        out.text("name", mention.name());
        out.close();
    }

    /** Vectors without terms are left out, and the field where none has any. */
    private static void features(JsonWriter out, SortedMap<String, TermVector> features) {
        boolean open = false;
        for (Map.Entry<String, TermVector> feature : features.entrySet()) {
            TermVector vector = feature.getValue();
            if (vector != null && vector.size() > 0) {
                if (!open) {
                    out.open("features");
                    open = true;
                }
                out.base64(feature.getKey(), vector.toBytes());
            }
        }
        if (open) {
            out.close();
        }
    }
}
