package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.junit.jupiter.api.Test;

class EventClustererTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final ClusterTables tables = ClusterTables.inMemory();
    private final EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), tables);

    @Test
    void foundsAnEventForTheFirstArticle() {
        EventAssignment.Assignment assignment = assign(1, NOON, TestArticles.flood("a", NOON));

        assertThat(assignment.decision().kind()).isEqualTo(Decision.Kind.FOUNDED);
        assertThat(assignment.eventId()).matches("[0-9a-f]{16}");
    }

    @Test
    void joinsAnotherReportOfTheSameEvent() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second = assign(2, NOON, TestArticles.floodAgain("b", NOON));

        assertThat(second.eventId()).isEqualTo(first.eventId());
        assertThat(second.decision().kind()).isEqualTo(Decision.Kind.JOINED);
    }

    @Test
    void foundsAnotherEventForOtherNews() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second = assign(2, NOON, TestArticles.election("b", NOON));

        assertThat(second.eventId()).isNotEqualTo(first.eventId());
    }

    @Test
    void joinsAnEventOfItsOwnTimeAloneThoughAllComeTogether() {
        Duration window = ClusterSettings.defaults().liveWindow();

        assertThat(sharesItsEventWithAReportLaterBy(window)).isTrue();
        assertThat(sharesItsEventWithAReportLaterBy(window.plus(DAY))).isFalse();
    }

    private boolean sharesItsEventWithAReportLaterBy(Duration apart) {
        EventClusterer other = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());
        ClusterResult first = other.assign(1, NOON, TestArticles.flood("a", NOON));
        ClusterResult second = other.assign(2, NOON, TestArticles.floodAgain("b", NOON.plus(apart)));
        return first.assignments()
                .get(0)
                .eventId()
                .equals(second.assignments().get(0).eventId());
    }

    @Test
    void explainsTheScoreByValuesAndWeights() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second = assign(2, NOON, TestArticles.floodAgain("b", NOON));

        assertThat(second.decision().candidates()).hasSize(1).allSatisfy(candidate -> {
            double logit = candidate.bias() / 1e4;
            for (String feature : candidate.features().keySet()) {
                logit += candidate.features().get(feature)
                        / 1e4
                        * second.decision().weight(candidate, feature)
                        / 1e4;
            }
            assertThat(1 / (1 + Math.exp(-logit))).isCloseTo(candidate.score() / 1e4, within(0.001));
        });
        assertThat(second.decision().configuration()).isNotBlank();
    }

    @Test
    void answersTheSameContentUnderTheSameIdWithNothing() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        ClusterResult again = clusterer.assign(2, NOON, TestArticles.flood("a", NOON));

        assertThat(again.kind()).isEqualTo(ClusterResult.Kind.DUPLICATE);
        assertThat(again.assignments()).isEmpty();
    }

    @Test
    void bringsNoEarlierVersionBackThatIsDeliveredOnceMore() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        EnrichedArticle corrected =
                TestArticles.article("a", "Valley Post", NOON, "Correction: no dam failed", "None.");
        clusterer.assign(2, NOON, corrected);

        assertThat(clusterer.assign(3, NOON, TestArticles.flood("a", NOON)))
                .isEqualTo(new ClusterResult(ClusterResult.Kind.DUPLICATE, List.of()));
        assertThat(clusterer.assign(4, NOON, corrected).kind()).isEqualTo(ClusterResult.Kind.DUPLICATE);
    }

    @Test
    void keepsALaterVersionInItsEvent() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        EnrichedArticle corrected =
                TestArticles.article("a", "Valley Post", NOON, "Correction: no dam failed", "None.");
        ClusterResult result = clusterer.assign(2, NOON, corrected);

        assertThat(result.kind()).isEqualTo(ClusterResult.Kind.VERSION);
        EventAssignment.Assignment second =
                (EventAssignment.Assignment) result.assignments().get(0);
        assertThat(second.eventId()).isEqualTo(first.eventId());
        assertThat(second.articleVersion()).isEqualTo(2);
        assertThat(second.decision().kind()).isEqualTo(Decision.Kind.REVISED);
    }

    @Test
    void letsALaterVersionThatTellsOfSomethingElseLeaveAtOnce() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        assertThat(assign(2, NOON, TestArticles.floodAgain("b", NOON)).eventId())
                .isEqualTo(first.eventId());
        EnrichedArticle election = TestArticles.election("b", NOON);
        ClusterResult result = clusterer.assign(
                3, NOON, TestArticles.article("b", "Coast Herald", NOON, election.headline(), election.text()));

        assertThat(result.kind()).isEqualTo(ClusterResult.Kind.VERSION);
        assertThat(result.assignments().get(0))
                .isEqualTo(new EventAssignment.Departure(3, NOON, first.eventId(), 1, "b", EventIdentifier.of("b", 3)));
        EventAssignment.Assignment own =
                (EventAssignment.Assignment) result.assignments().get(1);
        assertThat(own.decision().kind()).isEqualTo(Decision.Kind.SPLIT);
        assertThat(own.articleVersion()).isEqualTo(2);
        assertThat(own.contribution().headline()).isEqualTo(election.headline());
        assertThat(result.assignments()).hasSize(2);
    }

    @Test
    void letsACopyThatTellsOfSomethingElseLeaveAtOnce() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        assertThat(assign(2, NOON, TestArticles.flood("b", NOON)).contribution().copyOf())
                .isEqualTo("a");
        EnrichedArticle election = TestArticles.election("b", NOON);

        ClusterResult result = clusterer.assign(3, NOON, election);

        EventAssignment.Assignment own =
                (EventAssignment.Assignment) result.assignments().get(1);
        assertThat(own.decision().kind()).isEqualTo(Decision.Kind.SPLIT);
        assertThat(own.contribution().copyOf()).isNull();
    }

    @Test
    void keepsACorrectedCopyACopy() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        EnrichedArticle copy = TestArticles.flood("b", NOON);
        assign(2, NOON, copy);

        EventAssignment.Assignment corrected = assign(
                3,
                NOON,
                TestArticles.article(
                        "b", "Valley Post", NOON, copy.headline(), copy.text().replace("400", "500")));

        assertThat(corrected.decision().kind()).isEqualTo(Decision.Kind.REVISED);
        assertThat(corrected.contribution().copyOf()).isEqualTo("a");
    }

    @Test
    void takesTheSameIdFromAnotherOutletForAnotherArticle() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment other = assign(2, NOON, TestArticles.floodAgain("a", NOON));

        assertThat(other.articleId()).isEqualTo("Coast Herald/a");
        assertThat(other.articleVersion()).isEqualTo(1);
    }

    @Test
    void putsNothingBeforeTheIdOfAnArticleWithoutOutlet() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment other = assign(2, NOON, TestArticles.article("a", null, NOON, "Storm", "It blows."));

        assertThat(other.articleId()).isEqualTo("/a");
    }

    @Test
    void keepsArticlesApartWhoseIdLooksLikeThatOfACollision() {
        assign(1, NOON, TestArticles.flood("a", NOON));
        assign(2, NOON, TestArticles.flood("Coast Herald/a", NOON));
        EventAssignment.Assignment other = assign(3, NOON, TestArticles.floodAgain("a", NOON));

        assertThat(other.articleId()).isEqualTo("Coast Herald/Coast Herald/a");
        assertThat(other.articleVersion()).isEqualTo(1);
    }

    @Test
    void foldsANearDuplicateUnderItsOrigin() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second = assign(2, NOON, TestArticles.flood("b", NOON));
        EventAssignment.Assignment third = assign(3, NOON, TestArticles.flood("c", NOON));

        assertThat(List.of(second, third)).allSatisfy(copy -> {
            assertThat(copy.eventId()).isEqualTo(first.eventId());
            assertThat(copy.decision().kind()).isEqualTo(Decision.Kind.COPIED);
            assertThat(copy.contribution().copyOf()).isEqualTo("a");
        });
    }

    @Test
    void callsNothingACopyThatFillsInTheSameForm() {
        assign(1, NOON, closing("a", "Quillmark", "rose", "4.2 percent", "88.2 dollars"));

        assertThat(copied(2, closing("b", "Tamberly", "fell", "3.1 percent", "65.1 dollars")))
                .isNull();
        assertThat(copied(3, closing("c", "Quillmark", "rose", "4.2 percent", "88.2 dollars")))
                .isEqualTo("a");
    }

    private String copied(long seq, EnrichedArticle article) {
        return assign(seq, NOON, article).contribution().copyOf();
    }

    private static EnrichedArticle closing(String id, String company, String moved, String by, String price) {
        return TestArticles.article(
                id,
                "Market Wire",
                NOON,
                company + " shares " + moved + " " + by,
                "Shares of " + company + " " + moved + " " + by + " on Thursday to close at " + price
                        + ". Trading was above the average of the last weeks. The company reports results for the"
                        + " quarter next month.");
    }

    @Test
    void callsNothingACopyThatWentElsewhere() {
        EventClusterer stubborn = new EventClusterer(
                ClusterSettings.defaults(),
                tables,
                (articleId, newEventId, candidates, proposed) -> EventChooser.FOUND);
        stubborn.assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second =
                (EventAssignment.Assignment) stubborn.assign(2, NOON, TestArticles.flood("b", NOON))
                        .assignments()
                        .get(0);

        assertThat(second.decision().kind()).isEqualTo(Decision.Kind.FOUNDED);
        assertThat(second.contribution().copyOf()).isNull();
    }

    @Test
    void closesAnEventThatHasBeenQuietForLonger() {
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        List<EventAssignment.Closing> closings = clusterer.tick(2, NOON.plus(DAY.multipliedBy(22)));

        assertThat(closings)
                .containsExactly(
                        new EventAssignment.Closing(2, NOON.plus(DAY.multipliedBy(22)), first.eventId(), NOON));
        assertThat(((MemoryTable) tables.events()).size()).isZero();
    }

    @Test
    void joinsNoEventThatIsDueToCloseEvenBeforeTheTick() {
        Instant later = NOON.plus(DAY.multipliedBy(22));
        EventAssignment.Assignment first = assign(1, NOON, TestArticles.flood("a", NOON));
        EventAssignment.Assignment second = assign(2, later, TestArticles.floodAgain("b", NOON));

        assertThat(second.eventId()).isNotEqualTo(first.eventId());
    }

    @Test
    void closesNothingWhileNoTimeIsKnown() {
        assign(1, null, TestArticles.flood("a", null));

        assertThat(clusterer.tick(2, null)).isEmpty();
    }

    @Test
    void forgetsArticlesThatNothingIsComparedWithAnyMore() {
        ClusterSettings narrow = new ClusterSettings(DAY, 1, 1, 5, ClusterModel.load());
        EventClusterer forgetful = new EventClusterer(narrow, tables);
        forgetful.assign(1, NOON, TestArticles.flood("a", NOON));
        forgetful.tick(2, NOON.plus(DAY.multipliedBy(2)));
        forgetful.assign(3, NOON.plus(DAY.multipliedBy(2)), TestArticles.election("b", NOON));

        assertThat(((MemoryTable) tables.members()).size()).isEqualTo(1);
        assertThat(((MemoryTable) tables.articles()).size()).isEqualTo(2);
    }

    @Test
    void bringsOutTheSameEventsUnderTheSameIds() {
        EventAssignment.Assignment first = assign(7, NOON, TestArticles.flood("a", NOON));

        assertThat(first.eventId()).isEqualTo(EventIdentifier.of("a", 7));
    }

    private EventAssignment.Assignment assign(long seq, Instant time, EnrichedArticle article) {
        return (EventAssignment.Assignment)
                clusterer.assign(seq, time, article).assignments().get(0);
    }
}
