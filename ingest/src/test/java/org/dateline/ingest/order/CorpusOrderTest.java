package org.dateline.ingest.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.article.RawArticle;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.junit.jupiter.api.Test;

class CorpusOrderTest {
    private final CorpusOrder order = new CorpusOrder();

    @Test
    void sortsByTimeAndLeavesTiesAsTheyStand() {
        add(1, "10:30");
        add(2, "10:10");
        add(3, "10:30");
        add(4, "10:20");

        assertThat(ordinals()).containsExactly("2", "4", "1", "3");
    }

    @Test
    void keepsAnUndatedArticleBehindTheOneBeforeIt() {
        add(1, "10:30");
        add(2, null);
        add(3, "10:10");
        add(4, null);
        add(5, null);

        assertThat(ordinals()).containsExactly("3", "4", "5", "1", "2");
    }

    @Test
    void datesArticlesBeforeTheFirstDatedOneLikeIt() {
        add(1, null);
        add(2, null);
        add(3, "10:30");
        add(4, "10:10");

        assertThat(entries())
                .containsExactly(
                        new OrderEntry.Configuration(0, Mode.FOLLOWING),
                        article(1, "4", at("10:10")),
                        article(2, "1", at("10:30")),
                        article(3, "2", at("10:30")),
                        article(4, "3", at("10:30")),
                        new OrderEntry.EndOfInput(5));
    }

    @Test
    void knowsNoTimeWhereNothingIsDated() {
        add(1, null);
        add(2, null);

        assertThat(entries()).contains(article(1, "1", null), article(2, "2", null));
    }

    @Test
    void ticksBetweenHours() {
        add(1, "10:59");
        add(2, "11:00");

        assertThat(entries())
                .containsSubsequence(
                        article(1, "1", at("10:59")),
                        new OrderEntry.Tick(2, at("11:00")),
                        article(3, "2", at("11:00")));
    }

    @Test
    void prefersTheTimeOfReceipt() {
        order.add(1, raw("1", null, at("10:10"), at("10:50")));
        order.add(2, raw("2", null, at("10:20"), at("10:40")));

        assertThat(ordinals()).containsExactly("2", "1");
    }

    @Test
    void keepsVersionsOfOneArticleAsTheyStand() {
        version(1, "ferry", "Wire", "10:30");
        add(2, "10:20");
        version(3, "ferry", "Wire", "10:10");
        version(4, "ferry", "Wire", "10:05");
        add(5, "10:40");

        assertThat(entries())
                .containsSubsequence(
                        new OrderEntry.Article(1, "2", "a2", at("10:20")),
                        new OrderEntry.Article(2, "1", "ferry", at("10:30")),
                        new OrderEntry.Article(3, "3", "ferry", at("10:30")),
                        new OrderEntry.Article(4, "4", "ferry", at("10:30")),
                        new OrderEntry.Article(5, "5", "a5", at("10:40")));
    }

    @Test
    void leavesArticlesOfOtherOutletsUnderTheSameIdWhereTheyAre() {
        version(1, "17", "Wire", "10:30");
        version(2, "17", "Herald", "10:10");
        version(3, "17", "Wire", "10:20");

        assertThat(ordinals()).containsExactly("2", "1", "3");
    }

    @Test
    void takesNothingBackBeforeItWasThereNorBringsItBackBefore() {
        add(1, "10:05");
        version(2, "17", "Herald", "10:20");
        version(3, "17", "Wire", "10:30");
        version(4, "a1", null, null);
        version(5, "17", null, "10:10");
        version(6, "17", "Herald", "10:00");

        assertThat(ordinals()).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void keepsVersionsWhereTheFirstIsUndated() {
        version(1, "ferry", "Wire", null);
        add(2, "10:30");
        version(3, "ferry", "Wire", "10:10");

        assertThat(ordinals()).containsExactly("1", "2", "3");
    }

    @Test
    void ordersNothing() {
        assertThat(entries())
                .containsExactly(new OrderEntry.Configuration(0, Mode.FOLLOWING), new OrderEntry.EndOfInput(1));
    }

    private void add(long ordinal, String time) {
        version(ordinal, "a" + ordinal, null, time);
    }

    private void version(long ordinal, String id, String outlet, String time) {
        order.add(ordinal, raw(id, outlet, time == null ? null : at(time), null));
    }

    private List<OrderEntry> entries() {
        List<OrderEntry> entries = new ArrayList<>();
        order.forEach(entries::add);
        return entries;
    }

    private List<String> ordinals() {
        return entries().stream()
                .filter(OrderEntry.Article.class::isInstance)
                .map(entry -> ((OrderEntry.Article) entry).ordinal())
                .toList();
    }

    private static OrderEntry article(long seq, String ordinal, Instant time) {
        return new OrderEntry.Article(seq, ordinal, "a" + ordinal, time);
    }

    private static RawArticle raw(String id, String outlet, Instant publishedAt, Instant receivedAt) {
        return new RawArticle(id, null, null, outlet, null, null, null, publishedAt, receivedAt, "t", null, null);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-12T" + time + ":00Z");
    }
}
