package org.dateline.enrich.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.Fingerprint;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.article.TermVector;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.entity.Role;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {
    private static final RawPosition POSITION = new RawPosition("1:5", 1, 5);
    private static final TextSpan SPAN = new TextSpan(0, 3);
    private static final String TEXT = "One \"sentence\".\nAnother [with] \\ “marks” in Αθήνα.";
    private static final EnrichedArticle FULL = article(TEXT, "by somebody", 9);
    // what the clusterer does not look at is left out
    private static final EnrichedArticle LOOKED_AT = article(TEXT, null, 5);

    @Test
    void readsWhatTheClustererLooksAt() {
        assertThat(read(Json.toBytes(FULL))).isEqualTo(LOOKED_AT);
    }

    @Test
    void readsWhatDataBindingReads() throws IOException {
        byte[] json = Json.toBytes(LOOKED_AT);

        assertThat(read(json)).isEqualTo(Json.fromBytes(json, EnrichOutcome.class));
    }

    @Test
    void readsAnArticleOfWhichNothingIsKnown() throws IOException {
        byte[] json = "{\"type\":\"enriched\",\"position\":{\"ordinal\":\"1:5\",\"partition\":1,\"offset\":5}}"
                .getBytes(UTF_8);

        assertThat(read(json)).isEqualTo(Json.fromBytes(json, EnrichOutcome.class));
    }

    @Test
    void passesOverWhatALaterVersionSays() throws IOException {
        ObjectNode later = (ObjectNode) Json.mapper().readTree(Json.toBytes(FULL));
        later.putArray("more").addObject().put("text", "x");

        assertThat(read(Json.toBytes(later))).isEqualTo(LOOKED_AT);
    }

    @Test
    void leavesOtherFormsToDataBinding() throws IOException {
        ObjectNode later = (ObjectNode) Json.mapper().readTree(Json.toBytes(LOOKED_AT));
        ((ObjectNode) later.get("entities").get(0)).put("more", "x").put("mentions", "3");

        assertThat(read(Json.toBytes(later))).isEqualTo(LOOKED_AT);
    }

    @Test
    void readsOutcomesOfEveryKind() {
        EnrichOutcome rejected = new RejectedArticle("1:5", POSITION, "no-text", "nothing");
        EnrichOutcome withdrawn = new WithdrawnArticle("a", POSITION, null, Instant.EPOCH);

        assertThat(read(Json.toBytes(rejected))).isEqualTo(rejected);
        assertThat(read(Json.toBytes(withdrawn))).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"features\":{\"lead\":\"AAAA\"}",
                "\"features\":{\"lead\":\"AAAAAQ=\"}",
                "\"features\":{\"lead\":\"AAAAAAA=\"}",
                "\"fingerprint\":\"?\"",
                "\"receivedAt\":\"yesterday\"",
                "\"quotes\":[{\"kind\":\"guessed\",\"content\":[]}]"
            })
    void refusesWhatIsNoOutcome(String field) {
        String json =
                "{\"type\":\"enriched\",\"position\":{\"ordinal\":\"1:5\",\"partition\":1,\"offset\":5}," + field + "}";

        assertThatThrownBy(() -> read(json.getBytes(UTF_8))).isInstanceOf(UncheckedIOException.class);
    }

    private static EnrichOutcome read(byte[] json) {
        Arrival arrival = Arrival.of(7, json);
        assertThat(arrival.position()).isEqualTo(POSITION);
        return arrival.read();
    }

    private static EnrichedArticle article(String text, String bylineOrNull, int sentences) {
        boolean whole = bylineOrNull != null;
        return new EnrichedArticle(
                "a",
                POSITION,
                "https://harbour.example/a",
                "file",
                "Harbour Courier",
                "Ferry \"talks\"",
                bylineOrNull,
                "en",
                Instant.parse("2031-03-06T09:30:00Z"),
                Instant.parse("2031-03-06T09:30:00.5Z"),
                "PUERTO LUCERO",
                "Cordal",
                text,
                "0123",
                Collections.nCopies(sentences, SPAN),
                whole ? List.of(new Mention(0, 3, EntityType.PERSON, "Ana Ruiz")) : List.of(),
                List.of(new Entity(
                        "Ana Ruiz",
                        EntityType.PERSON,
                        3,
                        List.of("A. Ruiz", "Ruiz"),
                        "person:ana-ruiz",
                        40,
                        List.of(new Role("mayor", null, SPAN)))),
                List.of(new DateMention(0, 3, "2031-03-06")),
                List.of(new Figure(0, 3, "15", "minute", "call"), new Figure(0, 3, "12", null, null)),
                List.of(new Quote(
                        QuoteKind.DIRECT,
                        List.of(SPAN, SPAN),
                        "Ana Ruiz",
                        whole ? SPAN : null,
                        whole ? "said" : null,
                        whole ? SPAN : null)),
                new Fingerprint(new int[] {-1, 2, 1 << 30, 4, 5}),
                new TreeMap<>(Map.of(
                        "lead",
                        TermVector.of(Map.of(-7, 1, 8, 300)),
                        "title",
                        TermVector.of(Map.of(1, 1, 2, 2, 3, 3)))),
                whole ? List.of("remark") : List.of());
    }
}
