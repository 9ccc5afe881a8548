package org.dateline.ingest.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.junit.jupiter.api.Test;

class OrderPartTest {
    private static final Instant ONE = Instant.parse("2031-03-04T01:00:00Z");
    private static final Instant TWO = Instant.parse("2031-03-04T02:00:00Z");
    private static final Instant THREE = Instant.parse("2031-03-04T03:00:00Z");

    private static final List<OrderEntry> ORDER = List.of(
            new OrderEntry.Configuration(0, Mode.RECORDING),
            new OrderEntry.Configuration(0, Mode.RECORDING),
            new OrderEntry.Article(1, "0:0", "undated", null),
            new OrderEntry.Article(2, "0:1", "a", ONE),
            new OrderEntry.Tick(3, TWO),
            new OrderEntry.HandoverRequest("second"),
            new OrderEntry.Article(4, "0:2", "b", TWO),
            new OrderEntry.Handover(5, "news", "second"),
            new OrderEntry.Article(6, "0:3", "c", THREE),
            new OrderEntry.EndOfInput(7));

    @Test
    void takesEveryEntryOnceAndNothingElse() {
        assertThat(taken(new OrderPart(null, null))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void beginsAtATime() {
        assertThat(taken(new OrderPart(TWO, null))).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void endsBeforeATime() {
        OrderPart part = new OrderPart(null, TWO);

        assertThat(taken(part)).containsExactly(1L, 2L);
        assertThat(part.next()).isEqualTo(3);
    }

    @Test
    void takesWhatHasNoTimeAmongWhatHas() {
        assertThat(taken(new OrderPart(TWO, THREE))).containsExactly(3L, 4L, 5L);
    }

    @Test
    void takesNothingOfAnotherTime() {
        assertThat(taken(new OrderPart(THREE.plusSeconds(1), null))).isEmpty();
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new OrderPart(TWO, TWO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsBetweenWhichTimesThereAreEntries() {
        assertThat(missing(new OrderPart(null, ONE), ORDER.subList(3, 10)))
                .isEqualTo("the order of news has no entry before " + ONE + ": its entries are from " + ONE + " to "
                        + THREE);
        assertThat(missing(new OrderPart(TWO.plusSeconds(1), TWO.plusSeconds(2)), ORDER))
                .contains(" from 2031-03-04T02:00:01Z to 2031-03-04T02:00:02Z: ");
        assertThat(missing(new OrderPart(THREE.plusSeconds(1), null), ORDER))
                .contains(" from 2031-03-04T03:00:01Z on: ");
    }

    @Test
    void tellsAnOrderWithoutEntriesFromNone() {
        assertThat(missing(new OrderPart(ONE, null), List.of())).isEqualTo("namespace news holds no recorded order");
        assertThat(missing(new OrderPart(ONE, null), ORDER.subList(0, 2)))
                .isEqualTo("the order of news has no entry from " + ONE + " on: it has no entries at all yet");
        assertThat(missing(new OrderPart(ONE, null), ORDER.subList(0, 3))).endsWith(": none of its entries has a time");
    }

    private static String missing(OrderPart part, List<OrderEntry> order) {
        assertThat(order).noneMatch(part::takes);
        return part.missing("news");
    }

    private static List<Long> taken(OrderPart part) {
        return ORDER.stream().filter(part::takes).map(OrderEntry::seq).toList();
    }
}
