package org.dateline.evaluate.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileTableTest {
    private static final int MEGABYTE = 1 << 20;

    private final FileTable table = new FileTable();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void keepsRowsWhetherTheyAreInTheFileYetOrNot() {
        for (int i = 0; i < 40; i++) {
            table.put(key(i), row(i));
        }

        for (int i = 0; i < 40; i++) {
            assertThat(table.get(key(i))).isEqualTo(row(i));
        }
        assertThat(table.written()).isGreaterThan(40L * MEGABYTE);
    }

    @Test
    void forgetsWhatIsRemovedOrReplaced() {
        table.put(key(1), row(1));
        table.put(key(2), row(2));
        table.put(key(1), null);
        table.put(key(2), row(3));
        for (int i = 10; i < 20; i++) {
            table.put(key(i), row(i));
            table.spill();
        }

        assertThat(table.get(key(1))).isNull();
        assertThat(table.get(key(2))).isEqualTo(row(3));
    }

    @Test
    void cannotBeRestartedFrom() {
        table.scan((key, value) -> {});
        table.put(key(1), row(1));

        assertThatIllegalStateException().isThrownBy(() -> table.scan((key, value) -> {}));
    }

    private static byte[] key(int number) {
        return ("key-" + number).getBytes(UTF_8);
    }

    private static byte[] row(int number) {
        byte[] row = new byte[MEGABYTE];
        Arrays.fill(row, (byte) number);
        return row;
    }
}
