package org.dateline.model.event;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Event.Count;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.Event.Place;
import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.TextSpan;

/** The canonical JSON of views and their parts, the same bytes as data binding gives. */
public final class ViewJson {
    private final JsonWriter out = new JsonWriter();

    private ViewJson() {}

    /** The JSON of a view. */
    public static byte[] of(Event view) {
        ViewJson json = new ViewJson();
        json.view(view);
        return json.out.toBytes();
    }

    /** The JSON of an article's row. */
    public static byte[] of(EventMember member) {
        ViewJson json = new ViewJson();
        json.member(member);
        return json.out.toBytes();
    }

    private void view(Event view) {
        out.open();
        out.text("eventId", view.eventId());
        out.number("version", view.version());
        out.number("seq", view.seq());
        out.text("state", view.state() == null ? null : view.state().code());
        line("headline", view.headline());
        line("lead", view.lead());
        list("summary", view.summary(), this::line);
        when(view.when());
        list("where", view.where(), this::place);
        coverage(view);
        list("languages", view.languages(), this::count);
        list("topOutlets", view.topOutlets(), this::count);
        list("origins", view.origins(), this::count);
        list("entities", view.entities(), this::entity);
        list("figures", view.figures(), this::figure);
        list("quotes", view.quotes(), this::quote);
        list("topMembers", view.topMembers(), this::member);
        list("related", view.related(), this::related);
        out.text("mergedInto", view.mergedInto());
        out.close();
    }

    private void coverage(Event view) {
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

    private void line(String name, Line line) {
        if (line != null) {
            out.open(name);
            fields(line);
        }
    }

    private void line(Line line) {
        out.open();
        fields(line);
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        if (!items.isEmpty()) {
            out.openArray(name);
            items.forEach(write);
            out.closeArray();
        }
    }

    private void fields(Line line) {
        out.text("text", line.text());
        out.text("articleId", line.articleId());
        out.text("outlet", line.outlet());
        span(line.span());
        out.close();
    }

    private void span(TextSpan span) {
        if (span != null) {
            out.open("span");
            out.number("start", span.start());
            out.number("end", span.end());
            out.close();
        }
    }

    private void when(Event.When when) {
        if (when != null) {
            out.open("when");
            out.text("value", when.value());
            out.number("originCount", when.originCount());
            out.text("articleId", when.articleId());
            span(when.span());
            out.close();
        }
    }

    private void place(Place place) {
        out.open();
        out.text("name", place.name());
        out.number("mentions", place.mentions());
        out.number("datelines", place.datelines());
        out.close();
    }

    private void count(Count count) {
        out.open();
        out.text("name", count.name());
        out.number("articles", count.articles());
        out.close();
    }

    private void entity(Entity entity) {
        out.open();
        out.text("name", entity.name());
        out.text("type", entity.type() == null ? null : entity.type().code());
        out.number("mentions", entity.mentions());
        out.texts("variants", entity.variants());
        out.text("entityId", entity.entityId());
        if (entity.salience() != 0) {
            out.number("salience", entity.salience());
        }
        list("roles", entity.roles(), this::role);
        out.close();
    }

    private void role(Role role) {
        out.open();
        out.text("title", role.title());
        out.text("articleId", role.articleId());
        span(role.span());
        out.close();
    }

    private void figure(EventFigure figure) {
        out.open();
        out.text("value", figure.value());
        out.text("unit", figure.unit());
        out.text("counts", figure.counts());
        out.text("state", figure.state() == null ? null : figure.state().code());
        out.number("originCount", figure.originCount());
        out.texts("origins", figure.origins());
        out.text("articleId", figure.articleId());
        span(figure.span());
        out.text("supersededBy", figure.supersededBy());
        out.close();
    }

    private void quote(EventQuote quote) {
        out.open();
        out.text("text", quote.text());
        out.text("speaker", quote.speaker());
        out.number("originCount", quote.originCount());
        out.texts("origins", quote.origins());
        out.text("articleId", quote.articleId());
        span(quote.span());
        out.texts("variants", quote.variants());
        out.close();
    }

    private void member(EventMember member) {
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

    private void related(RelatedEvent event) {
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
