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
        order.add(1, raw("1", at("10:10"), at("10:50")));
        order.add(2, raw("2", at("10:20"), at("10:40")));

        assertThat(ordinals()).containsExactly("2", "1");
    }

    @Test
    void ordersNothing() {
        assertThat(entries())
                .containsExactly(new OrderEntry.Configuration(0, Mode.FOLLOWING), new OrderEntry.EndOfInput(1));
    }

    private void add(long ordinal, String time) {
        order.add(ordinal, raw("a" + ordinal, time == null ? null : at(time), null));
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

    private static RawArticle raw(String id, Instant publishedAt, Instant receivedAt) {
        return new RawArticle(id, null, null, null, null, null, null, publishedAt, receivedAt, "t", null, null);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-12T" + time + ":00Z");
    }
}
