package org.dateline.model.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawArticleJson;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.ChangeJson;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventFigure;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.EventQuote;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.event.ViewJson;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by hand is, to the byte, what data binding makes of it. */
class WrittenByHandTest {
    @ParameterizedTest
    @ValueSource(classes = {Event.class, EventMember.class, EventChange.class, RawArticle.class})
    void hasAllFields(Class<?> type) {
        for (Object full : FullRecords.of(type)) {
            assertThat(written(full)).isEqualTo(Json.toText(full));
        }
    }

    @Test
    void leavesOutWhatIsUnknown() {
        EventMember member = new EventMember("e", 0, "a", 1, null, "", null, null, null, null, null, null, null);

        assertThat(written(member))
                .isEqualTo("{\"eventId\":\"e\",\"seq\":0,\"articleId\":\"a\",\"articleVersion\":1}")
                .isEqualTo(Json.toText(member));
        assertThat(written(view(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())))
                .isEqualTo(Json.toText(view(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void writesListsOfSeveral() {
        Entity known = new Entity(
                "Ana",
                EntityType.PERSON,
                12,
                List.of("A.", "Ana María"),
                "person:ana",
                9,
                List.of(role("x"), role("y")));
        Entity plain = new Entity("Lima", EntityType.PLACE, 1, List.of());
        EventFigure figure = new EventFigure(
                "1", null, "dead", EventFigure.State.SUPERSEDED, 2, List.of("a", ""), "a", span(), "1234567890");
        EventQuote quote = new EventQuote("“so”", null, 1, List.of(), "a", span(), List.of("\"so\"", "so so"));
        RelatedEvent near = new RelatedEvent("e2", null, 0, List.of("Ana"), null, null);
        RelatedEvent undated = new RelatedEvent("e3", "h", null, null, List.of("Lima", "Cusco"), "q");
        Event view = view(
                Event.State.CLOSED,
                List.of(line("one"), line("two")),
                List.of(new Event.Count("en", 1), new Event.Count("es", 0)),
                List.of(known, plain),
                List.of(figure, figure),
                List.of(quote, quote),
                List.of(near, undated));

        assertThat(written(view)).isEqualTo(Json.toText(view));
    }

    @ParameterizedTest
    @EnumSource(EventChange.Significance.class)
    void writesEachKindOfChange(EventChange.Significance significance) {
        List<EventChange.Change> changes = Stream.of(EventChange.Change.class.getPermittedSubclasses())
                .flatMap(kind -> FullRecords.of(kind).stream())
                .map(EventChange.Change.class::cast)
                .toList();
        EventChange change = new EventChange("e", 3, 1L << 40, null, null, 0, 0, significance, null, changes);

        assertThat(changes).hasSizeGreaterThan(10);
        assertThat(written(change)).isEqualTo(Json.toText(change));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“quoted”, with \"marks\", a \\ and a /",
                "\u0000\u0001\u001f\u007f\u0080\b\t\n\f\r",
                "Zürich, Αθήνα, 東京, 🗞",
                " ",
                "{",
                "["
            })
    void writesAnyText(String text) {
        EventMember member = new EventMember(
                text, -7, text.repeat(900), 10, text, text, "", text, text, text, Instant.EPOCH, Instant.MAX, text);

        assertThat(written(member)).isEqualTo(Json.toText(member));
    }

    private static Event view(
            Event.State state,
            List<Event.Line> summary,
            List<Event.Count> counts,
            List<Entity> entities,
            List<EventFigure> figures,
            List<EventQuote> quotes,
            List<RelatedEvent> related) {
        return new Event(
                "e", 1, 2, state, null, null, summary, null, null, 100, 9, 0, null, null, null, null, null, counts,
                counts, counts, entities, figures, quotes, null, related, null);
    }

    private static Event.Line line(String text) {
        return new Event.Line(text, "a", null, null);
    }

    private static Role role(String title) {
        return new Role(title, null, span());
    }

    private static TextSpan span() {
        return new TextSpan(0, 10);
    }

    private static String written(Object value) {
        byte[] bytes;
        if (value instanceof Event view) {
            bytes = ViewJson.of(view);
        } else if (value instanceof EventMember member) {
            bytes = ViewJson.of(member);
        } else if (value instanceof RawArticle article) {
            bytes = RawArticleJson.of(article);
        } else {
            bytes = ChangeJson.of((EventChange) value);
        }
        return new String(bytes, UTF_8);
    }
}
