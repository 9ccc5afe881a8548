package org.dateline.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewBenchmarkTest {
    @Test
    void measuresUpdatesOfEventsOfEachSize() {
        List<ViewRow> heard = new ArrayList<>();

        List<ViewRow> rows = new ViewBenchmark(ScaleBenchmarkTest.vocabulary(), 5).run(List.of(10, 1), heard::add);

        assertThat(rows).isEqualTo(heard).extracting(ViewRow::articles).containsExactly(1, 10);
        assertThat(rows.get(0).ratio()).isEqualTo(1);
        assertThat(rows.get(1).viewBytes()).isGreaterThan(rows.get(0).viewBytes());
        assertThat(rows.get(1).stateBytes()).isGreaterThan(rows.get(0).stateBytes());
    }

    @Test
    void leavesTheStoreThatItCopiesAsItIs() {
        MemoryEventStore store = new MemoryEventStore();
        store.putState("e1", new byte[] {1});

        MemoryEventStore copy = new MemoryEventStore(store);
        copy.putState("e1", new byte[] {2, 3});

        assertThat(store.state("e1")).containsExactly(1);
        assertThat(copy.written()).isEqualTo("state/e1".length() + 2);
    }
}
