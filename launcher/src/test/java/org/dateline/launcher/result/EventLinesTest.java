package org.dateline.launcher.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventLinesTest {
    private static final String VIEW = "{\"eventId\":\"e1\",\"version\":2}";

    @Test
    void joinsTheRowsInWithoutTheEventsId() {
        assertThat(joined(VIEW, "{\"eventId\":\"e1\",\"seq\":1}", "{\"eventId\":\"e1\",\"seq\":2}"))
                .isEqualTo("{\"eventId\":\"e1\",\"version\":2,\"articles\":[{\"seq\":1},{\"seq\":2}]}");
    }

    @Test
    void saysThatAnEventHasNoRow() {
        assertThat(joined(VIEW)).isEqualTo("{\"eventId\":\"e1\",\"version\":2,\"articles\":[]}");
    }

    @Test
    void takesNoRowOfAnotherEvent() {
        assertThatThrownBy(() -> joined(VIEW, "{\"eventId\":\"e10\",\"seq\":1}"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String joined(String view, String... rows) {
        List<byte[]> bytes = Stream.of(rows).map(row -> row.getBytes(UTF_8)).toList();
        return new String(EventLines.joined("e1", view.getBytes(UTF_8), bytes), UTF_8);
    }
}
