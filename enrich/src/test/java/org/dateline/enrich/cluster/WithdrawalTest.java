package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private final EventClusterer clusterer = new EventClusterer(ClusterSettings.defaults(), ClusterTables.inMemory());

    @Test
    void takesAnArticleOutOfItsEvent() {
        String eventId = assign(1, TestArticles.flood("a", NOON)).eventId();
        assign(2, TestArticles.floodAgain("b", NOON));

        ClusterResult result = withdraw(3, "a", "Valley Post");

        assertThat(result.kind()).isEqualTo(ClusterResult.Kind.WITHDRAWN);
        assertThat(result.assignments()).containsExactly(new Withdrawal(3, NOON, eventId, "a", null));
    }

    @Test
    void findsAnArticleWithoutItsOutletByItsIdAlone() {
        assign(1, TestArticles.flood("a", NOON));

        assertThat(withdraw(2, "a", null).kind()).isEqualTo(ClusterResult.Kind.WITHDRAWN);
    }

    @Test
    void takesBackTheArticleOfTheOutletThatWithdraws() {
        assign(1, TestArticles.flood("a", NOON));
        assign(2, TestArticles.floodAgain("a", NOON));

        Withdrawal withdrawal =
                (Withdrawal) withdraw(3, "a", "Coast Herald").assignments().get(0);

        assertThat(withdrawal.withdrawn()).isEqualTo("Coast Herald/a");
    }

    @Test
    void takesBackTheArticleWithoutOutletWhereTheWithdrawalNamesNone() {
        assign(1, TestArticles.flood("a", NOON));
        EnrichedArticle other = TestArticles.floodAgain("a", NOON);
        assign(2, TestArticles.article("a", null, NOON, other.headline(), other.text()));

        Withdrawal withdrawal =
                (Withdrawal) withdraw(3, "a", null).assignments().get(0);

        assertThat(withdrawal.withdrawn()).isEqualTo("/a");
    }

    @Test
    void leavesNoEventWithoutArticles() {
        Assignment first = assign(1, TestArticles.flood("a", NOON));
        withdraw(2, "a", null);

        Assignment second = assign(3, TestArticles.floodAgain("b", NOON));

        assertThat(second.decision().candidates()).isEmpty();
        assertThat(second.eventId()).isNotEqualTo(first.eventId());
    }

    @Test
    void doesNothingTheSecondTime() {
        assign(1, TestArticles.flood("a", NOON));
        withdraw(2, "a", null);

        assertThat(withdraw(3, "a", null)).isEqualTo(new ClusterResult(ClusterResult.Kind.DUPLICATE, List.of()));
    }

    @Test
    void knowsNothingOfAnUnknownId() {
        assertThat(withdraw(1, "a", null)).isEqualTo(new ClusterResult(ClusterResult.Kind.UNKNOWN, List.of()));
    }

    @Test
    void bringsNothingBackThatIsDeliveredOnceMore() {
        assign(1, TestArticles.flood("a", NOON));
        withdraw(2, "a", null);

        assertThat(clusterer.assign(3, NOON, TestArticles.flood("a", NOON)).kind())
                .isEqualTo(ClusterResult.Kind.DUPLICATE);
    }

    @Test
    void bringsNoEarlierVersionBackEither() {
        assign(1, TestArticles.flood("a", NOON));
        clusterer.assign(2, NOON, later());
        withdraw(3, "a", null);

        assertThat(clusterer.assign(4, NOON, TestArticles.flood("a", NOON)).kind())
                .isEqualTo(ClusterResult.Kind.DUPLICATE);
    }

    @Test
    void takesAnotherVersionAfterAWithdrawal() {
        assign(1, TestArticles.flood("a", NOON));
        withdraw(2, "a", null);

        ClusterResult result = clusterer.assign(3, NOON, later());

        assertThat(result.kind()).isEqualTo(ClusterResult.Kind.VERSION);
        Assignment assignment = (Assignment) result.assignments().get(0);
        assertThat(assignment.articleVersion()).isEqualTo(2);
        assertThat(assignment.decision().kind()).isEqualTo(Decision.Kind.FOUNDED);
    }

    @Test
    void makesTheFirstCopyOfAWithdrawnOriginItsOwnAndTheOthersItsCopies() {
        assign(1, TestArticles.flood("a", NOON));
        assign(2, TestArticles.flood("b", NOON));
        assign(3, TestArticles.flood("c", NOON));

        List<EventAssignment> followed = withdraw(4, "a", null).assignments();

        EventAssignment.Heir heir = ((Withdrawal) followed.get(0)).heir();
        assertThat(heir.articleId()).isEqualTo("b");
        assertThat(heir.contribution().copyOf()).isNull();
        Assignment copy = (Assignment) followed.get(1);
        assertThat(copy.articleId()).isEqualTo("c");
        assertThat(copy.contribution().copyOf()).isEqualTo("b");
        assertThat(copy.decision().kind()).isEqualTo(Decision.Kind.REVISED);
    }

    @Test
    void foldsLaterCopiesUnderTheHeir() {
        assign(1, TestArticles.flood("a", NOON));
        assign(2, TestArticles.flood("b", NOON));
        withdraw(3, "a", null);

        assertThat(assign(4, TestArticles.flood("c", NOON)).contribution().copyOf())
                .isEqualTo("b");
    }

    @Test
    void reachesEventsThatAreClosed() {
        String eventId = assign(1, TestArticles.flood("a", NOON)).eventId();
        Instant later = NOON.plus(Duration.ofDays(30));
        clusterer.tick(2, later);

        ClusterResult result = clusterer.withdraw(3, later, withdrawn("a", null));

        assertThat(result.assignments()).containsExactly(new Withdrawal(3, later, eventId, "a", null));
    }

    private Assignment assign(long seq, EnrichedArticle article) {
        return (Assignment) clusterer.assign(seq, NOON, article).assignments().get(0);
    }

    private ClusterResult withdraw(long seq, String articleId, String outlet) {
        return clusterer.withdraw(seq, NOON, withdrawn(articleId, outlet));
    }

    private static WithdrawnArticle withdrawn(String articleId, String outlet) {
        return new WithdrawnArticle(articleId, new RawPosition("0:9", 0, 9), outlet, null);
    }

    private static EnrichedArticle later() {
        return TestArticles.article(
                "a", "Valley Post", NOON, "Orrevik dam holds", "The dam at Orrevik holds after all.");
    }
}
