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

    private static List<Long> taken(OrderPart part) {
        return ORDER.stream().filter(part::takes).map(OrderEntry::seq).toList();
    }
}
