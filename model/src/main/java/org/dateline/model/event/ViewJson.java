package org.dateline.model.event;

import org.dateline.model.entity.EntityJson;
import org.dateline.model.event.Event.Count;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.Event.Place;
import org.dateline.model.json.JsonParts;
import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.SpanJson;

/** The canonical JSON of views and their parts, the same bytes as data binding gives. */
public final class ViewJson {
    // of most events; those of many articles take three times as many, but hardly more than before
    private static final int EXPECTED_BYTES = 1 << 13;
    private static final int EXPECTED_GROWTH = 1 << 11;

    private ViewJson() {}

    /** The JSON of a view. */
    public static byte[] of(Event view) {
        return of(view, new JsonParts());
    }

    /** The JSON of a view; {@code parts} has been given the versions of the same event before, and is given this one. */
    public static byte[] of(Event view, JsonParts parts) {
        parts.begin();
        JsonWriter out = new JsonWriter(Math.max(EXPECTED_BYTES, parts.bytes() + EXPECTED_GROWTH));
        view(out, view, parts);
        byte[] json = out.toBytes();
        parts.end(json.length);
        return json;
    }

    /** The JSON of an article's row. */
    public static byte[] of(EventMember member) {
        JsonWriter out = new JsonWriter();
        member(out, member);
        return out.toBytes();
    }

    private static void view(JsonWriter out, Event view, JsonParts parts) {
        out.open();
        out.text("eventId", view.eventId());
        out.number("version", view.version());
        out.number("seq", view.seq());
        out.text("state", view.state() == null ? null : view.state().code());
        line(out, "headline", view.headline());
        line(out, "lead", view.lead());
        out.list("summary", view.summary(), ViewJson::line);
        when(out, view.when());
        out.list("where", view.where(), ViewJson::place);
        coverage(out, view);
        out.list("languages", view.languages(), ViewJson::count);
        out.list("topOutlets", view.topOutlets(), ViewJson::count);
        out.list("origins", view.origins(), ViewJson::count);
        out.list("entities", view.entities(), EntityJson::write, parts);
        out.list("figures", view.figures(), ViewJson::figure, parts);
        out.list("quotes", view.quotes(), ViewJson::quote, parts);
        out.list("topMembers", view.topMembers(), ViewJson::member, parts);
        out.list("related", view.related(), ViewJson::related);
        out.text("mergedInto", view.mergedInto());
        out.close();
    }

    private static void coverage(JsonWriter out, Event view) {
        out.number("articleCount", view.articleCount());
        out.number("originCount", view.originCount());
        out.number("outletCount", view.outletCount());
        out.time("firstPublished", view.firstPublished());
        out.time("lastPublished", view.lastPublished());
        out.time("firstSeen", view.firstSeen());
        out.time("lastSeen", view.lastSeen());
        if (view.velocity() != null) {
            out.open("velocity");
            out.number("lastHour", view.velocity().lastHour());
            out.number("lastDay", view.velocity().lastDay());
            out.close();
        }
    }

    private static void line(JsonWriter out, String name, Line line) {
        if (line != null) {
            out.open(name);
            fields(out, line);
        }
    }

    private static void line(JsonWriter out, Line line) {
        out.open();
        fields(out, line);
    }

    private static void fields(JsonWriter out, Line line) {
        out.text("text", line.text());
        out.text("articleId", line.articleId());
        out.text("outlet", line.outlet());
        SpanJson.write(out, "span", line.span());
        out.close();
    }

    private static void when(JsonWriter out, Event.When when) {
        if (when != null) {
            out.open("when");
            out.text("value", when.value());
            out.number("originCount", when.originCount());
            out.text("articleId", when.articleId());
            SpanJson.write(out, "span", when.span());
            out.close();
        }
    }

    private static void place(JsonWriter out, Place place) {
        out.open();
        out.text("name", place.name());
        out.number("mentions", place.mentions());
        out.number("datelines", place.datelines());
        out.close();
    }

    private static void count(JsonWriter out, Count count) {
        out.open();
        out.text("name", count.name());
        out.number("articles", count.articles());
        out.close();
    }

    private static void figure(JsonWriter out, EventFigure figure) {
        out.open();
        out.text("value", figure.value());
        out.text("unit", figure.unit());
        out.text("counts", figure.counts());
        out.text("state", figure.state() == null ? null : figure.state().code());
        out.number("originCount", figure.originCount());
        out.texts("origins", figure.origins());
        out.text("articleId", figure.articleId());
        SpanJson.write(out, "span", figure.span());
        out.text("supersededBy", figure.supersededBy());
        out.close();
    }

    private static void quote(JsonWriter out, EventQuote quote) {
        out.open();
        out.text("text", quote.text());
        out.text("speaker", quote.speaker());
        out.number("originCount", quote.originCount());
        out.texts("origins", quote.origins());
        out.text("articleId", quote.articleId());
        SpanJson.write(out, "span", quote.span());
        out.texts("variants", quote.variants());
        out.close();
    }

    private static void member(JsonWriter out, EventMember member) {
        out.open();
        out.text("eventId", member.eventId());
        out.number("seq", member.seq());
        out.text("articleId", member.articleId());
        out.number("articleVersion", member.articleVersion());
        out.text("copyOf", member.copyOf());
        out.text("outlet", member.outlet());
        out.text("url", member.url());
        out.text("source", member.source());
        out.text("headline", member.headline());
        out.text("language", member.language());
        out.time("publishedAt", member.publishedAt());
        out.time("receivedAt", member.receivedAt());
        out.text("wireCredit", member.wireCredit());
        out.close();
    }

    private static void related(JsonWriter out, RelatedEvent event) {
        out.open();
        out.text("eventId", event.eventId());
        out.text("headline", event.headline());
        if (event.daysApart() != null) {
            out.number("daysApart", event.daysApart());
        }
        out.texts("people", event.people());
        out.texts("places", event.places());
        out.text("quote", event.quote());
        out.close();
    }
}
