package org.dateline.model.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Figure;
import org.dateline.model.article.OutcomeJson;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.entity.Role;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written by hand has to be what data binding writes. */
class OutcomeJsonTest {
    private static final String AWKWARD = "“Zürich”, \"東京\" \\ 🗞\n\t\u0001";

    static List<EnrichedArticle> articles() {
        return List.of(full(), bare(null), bare(""), awkward());
    }

    private static EnrichedArticle full() {
        return FullRecords.of(EnrichOutcome.class).stream()
                .filter(EnrichedArticle.class::isInstance)
                .map(EnrichedArticle.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static EnrichedArticle bare(String text) {
        List<Mention> mentions = text == null ? null : List.of(new Mention(0, 0, null, text));
        List<Entity> entities = text == null ? null : List.of(new Entity(text, null, 0, List.of(text)));
        List<Figure> figures = text == null ? null : List.of(new Figure(0, 0, null, text, null));
        TreeMap<String, TermVector> features = new TreeMap<>(Map.of("full", TermVector.EMPTY));
        return new EnrichedArticle(
                text, null, text, text, text, text, text, text, null, null, text, text, text, text, null, mentions,
                entities, null, figures, null, null, features, null);
    }

    private static EnrichedArticle awkward() {
        Role role = new Role(AWKWARD, AWKWARD, new TextSpan(3, Integer.MAX_VALUE));
        Quote untold = new Quote(QuoteKind.INDIRECT, List.of(), null, null, null, null);
        TreeMap<String, TermVector> features = new TreeMap<>(Map.of("b", TermVector.EMPTY, AWKWARD, TermVector.EMPTY));
        features.put("a\"", TermVector.of(Map.of(Integer.MIN_VALUE, 300, -1, 1, 0x01020304, 255)));
        return new EnrichedArticle(
                AWKWARD,
                new RawPosition(AWKWARD, Integer.MAX_VALUE, Long.MAX_VALUE),
                null,
                AWKWARD,
                null,
                AWKWARD,
                null,
                "en",
                Instant.parse("2031-03-06T09:30:00Z"),
                Instant.MIN,
                null,
                null,
                AWKWARD.repeat(2_000),
                "",
                List.of(new TextSpan(0, 0), new TextSpan(1, 2)),
                List.of(new Mention(1, 2, EntityType.PLACE, AWKWARD), new Mention(3, 4, EntityType.PERSON, "A")),
                List.of(new Entity(AWKWARD, EntityType.ORGANISATION, 2, List.of("", AWKWARD), "", -1, List.of(role))),
                List.of(),
                List.of(new Figure(1, 2, "3", AWKWARD, "")),
                List.of(untold),
                null,
                features,
                List.of("", AWKWARD));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void writesWhatDataBindingWrites(EnrichedArticle article) {
        assertThat(new String(OutcomeJson.of(article), UTF_8)).isEqualTo(Json.toText(article));
    }
}
