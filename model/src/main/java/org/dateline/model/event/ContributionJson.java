package org.dateline.model.event;

import org.dateline.model.article.FoundJson;
import org.dateline.model.entity.EntityJson;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.SpanJson;

/** The canonical JSON of contributions, the same bytes as data binding gives. */
final class ContributionJson {
    private ContributionJson() {}

    /** A field with a contribution, left out where there is none. */
    static void write(JsonWriter out, String name, Contribution contribution) {
        if (contribution != null) {
            out.open(name);
            fields(out, contribution);
            out.close();
        }
    }

    private static void fields(JsonWriter out, Contribution contribution) {
        out.text("outlet", contribution.outlet());
        out.text("url", contribution.url());
        out.text("source", contribution.source());
        out.text("headline", contribution.headline());
        out.text("language", contribution.language());
        out.time("publishedAt", contribution.publishedAt());
        out.time("receivedAt", contribution.receivedAt());
        out.text("located", contribution.located());
        out.text("wireCredit", contribution.wireCredit());
        out.text("copyOf", contribution.copyOf());
        out.list("entities", contribution.entities(), EntityJson::write);
        out.list("dates", contribution.dates(), FoundJson::write);
        out.list("figures", contribution.figures(), FoundJson::write);
        out.list("quotes", contribution.quotes(), ContributionJson::said);
        out.list("sentences", contribution.sentences(), ContributionJson::sentence);
        if (contribution.terms().size() > 0) {
            out.base64("terms", contribution.terms().toBytes());
        }
    }

    private static void said(JsonWriter out, Said said) {
        out.open();
        out.text("speaker", said.speaker());
        out.text("text", said.text());
        SpanJson.write(out, "span", said.span());
        out.close();
    }

    private static void sentence(JsonWriter out, Sentence sentence) {
        out.open();
        SpanJson.write(out, "span", sentence.span());
        out.text("text", sentence.text());
        out.close();
    }
}
