package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.model.event.Event.Count;
import org.junit.jupiter.api.Test;

class OutletTableTest {
    private final Map<String, byte[]> spilled = new TreeMap<>();
    private final Overflow overflow = new Overflow() {
        @Override
        public byte[] get(String key) {
            return spilled.get(key);
        }

        @Override
        public void put(String key, byte[] row) {
            if (row == null) {
                spilled.remove(key);
            } else {
                spilled.put(key, row);
            }
        }
    };

    private final OutletTable table = new OutletTable();

    @Test
    void leavesTheStoreAloneWhileAllFit() {
        for (int i = 0; i < OutletTable.MAX_ROWS; i++) {
            change("outlet " + i, 1, 1);
        }

        assertThat(spilled).isEmpty();
        assertThat(table.outlets()).isEqualTo(OutletTable.MAX_ROWS);
    }

    @Test
    void countsExactlyBeyondWhatFits() {
        for (int i = 0; i < 2_500; i++) {
            change("outlet " + i % 1_000, 1, i % 2);
        }

        assertThat(table.outlets()).isEqualTo(1_000);
        assertThat(table.origins()).isEqualTo(500);
        assertThat(spilled).hasSize(1_000 - OutletTable.MAX_ROWS);
    }

    @Test
    void takesANameBackIn() {
        for (int i = 0; i < 500; i++) {
            change("outlet " + i, 1, 1);
        }
        change("outlet 499", 5, 5);

        assertThat(table.topOutlets(1)).containsExactly(new Count("outlet 499", 6));
    }

    @Test
    void forgetsANameOnceItsArticlesAreGone() {
        for (int i = 0; i < 300; i++) {
            change("outlet " + i, 1, 1);
        }
        for (int i = 0; i < 300; i++) {
            change("outlet " + i, -1, -1);
        }

        assertThat(table.outlets()).isZero();
        assertThat(table.origins()).isZero();
        assertThat(spilled).isEmpty();
    }

    @Test
    void showsTheLongestNameAndReadsWhatItWrote() {
        table.change("meridian", "Meridian", 0, 1, overflow);
        table.change("meridian", "Meridian News Agency", 1, 1, overflow);
        StateWriter out = new StateWriter();
        table.write(out);

        OutletTable read = OutletTable.read(new StateReader(out.toBytes()));

        assertThat(read.topOrigins(5)).containsExactly(new Count("Meridian News Agency", 2));
        assertThat(read.topOutlets(5)).containsExactly(new Count("Meridian News Agency", 1));
        assertThat(read.names(List.of("meridian"), 1)).containsExactly("Meridian News Agency");
    }

    private void change(String name, int articles, int originals) {
        table.change(name, name, articles, originals, overflow);
    }
}
