package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Relation;
import org.dateline.model.event.RelatedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final List<String> OTHER_NEWS = List.of("Tarnholm", "Lunde", "Maresk", "Vold", "Sandby", "Kestrel");

    private final EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());
    private final Map<String, List<RelatedEvent>> related = new LinkedHashMap<>();
    private long seq;

    // what is usual has to be known before something can be unusual
    @BeforeEach
    void makeOtherNewsUsual() {
        for (String place : OTHER_NEWS) {
            assign(TestArticles.article(
                    "other-" + place,
                    "Valley Post",
                    NOON,
                    "School fair in " + place + " draws a crowd",
                    "The autumn fair of the school in " + place + " drew a large crowd on Sunday, with music, cakes and"
                            + " a raffle. The money goes to a new roof."));
        }
    }

    @Test
    void tellsBothEventsWhatTheyShare() {
        String flood = assign(TestArticles.flood("a", NOON));

        String inquiry = assign(inquiry("b"));

        assertThat(inquiry).isNotEqualTo(flood);
        assertThat(related.get(inquiry)).singleElement().satisfies(other -> {
            assertThat(other.eventId()).isEqualTo(flood);
            assertThat(other.headline()).startsWith("Dam at Orrevik");
            assertThat(other.people()).containsExactly("Ingrid Solberg");
            assertThat(other.places()).containsExactly("Orrevik");
            assertThat(other.daysApart()).isEqualTo(70);
        });
        assertThat(related.get(flood)).extracting(RelatedEvent::eventId).containsExactly(inquiry);
    }

    @Test
    void findsAQuotationThatBothHave() {
        assign(promise("a"));

        String inquiry = assign(inquiry("b"));

        assertThat(related.get(inquiry))
                .extracting(RelatedEvent::quote)
                .containsExactly("Nobody in this town will sleep under that dam again");
    }

    @Test
    void relatesNothingThatSharesNobody() {
        assign(TestArticles.flood("a", NOON));

        String election = assign(TestArticles.election("b", NOON));

        assertThat(related.get(election)).isNull();
    }

    @Test
    void forgetsAnEventThatIsWithdrawn() {
        assign(TestArticles.flood("a", NOON));
        String inquiry = assign(inquiry("b"));

        WithdrawnArticle withdrawn = new WithdrawnArticle("a", new RawPosition("0:9", 0, 9), null, null);
        note(clusterer.withdraw(seq++, NOON, withdrawn).assignments());

        assertThat(related.get(inquiry)).isEmpty();
    }

    private String assign(EnrichedArticle article) {
        List<EventAssignment> made =
                new ArrayList<>(clusterer.assign(seq++, NOON, article).assignments());
        note(made);
        return ((Assignment) made.get(0)).eventId();
    }

    private void note(List<EventAssignment> made) {
        for (EventAssignment each : made) {
            if (each instanceof Relation relation) {
                related.put(relation.eventId(), relation.related());
            }
        }
    }

    private static EnrichedArticle promise(String id) {
        return TestArticles.article(
                id,
                "Valley Post",
                NOON,
                "Dam at Orrevik gives way and floods the lower town",
                "The old dam at Orrevik gave way on Tuesday night after three days of rain. Some 400 people left the"
                        + " lower town. \"Nobody in this town will sleep under that dam again,\" said Mayor Ingrid"
                        + " Solberg. Nobody was hurt, and the water is falling.");
    }

    private static EnrichedArticle inquiry(String id) {
        return TestArticles.article(
                id,
                "Coast Herald",
                NOON.plus(Duration.ofDays(70)),
                "Auditors open inquiry into building permits of Mayor Ingrid Solberg",
                "State auditors searched the town hall of Orrevik on 13 May and took files on building permits that"
                        + " Mayor Ingrid Solberg had signed. She denied any wrongdoing. Solberg, in office for six"
                        + " years, had promised after the flood that nobody in this town will sleep under that dam"
                        + " again.");
    }
}
