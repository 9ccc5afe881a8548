package org.dateline.launcher.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.dateline.launcher.result.Dossier;
import org.dateline.model.event.Event;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

class EventPrinterTest {
    private static final String RETRACTED = """
            {"value": "5", "counts": "workers", "state": "retracted", "originCount": 0}""";
    private static final String PLAIN = """
            {"value": "9", "counts": "workers", "state": "single-source", "originCount": 1}""";
    private static final String OTHER = """
            {"value": "12", "counts": "homes", "state": "single-source", "originCount": 1}""";
    private static final String CORROBORATED = """
            {"value": "31", "counts": "injured", "state": "corroborated", "originCount": 2}""";

    @Test
    void tellsWhatHoldsBesideWhatDoesNotAnyMore() throws IOException {
        assertThat(printed(PLAIN, RETRACTED)).contains("figures: 9 workers (1 origin), 5 workers (retracted)");
    }

    @Test
    void passesOverWhatSomebodyHasWhereMoreIsToBeTold() throws IOException {
        assertThat(printed(OTHER, CORROBORATED, RETRACTED))
                .contains("figures: 31 injured (2 origins), 5 workers (retracted)");
        assertThat(printed(PLAIN)).doesNotContain("figures");
    }

    @Test
    void namesWhatTookThePlaceOfWhatWasRetracted() throws IOException {
        assertThat(printed(RETRACTED, OTHER, PLAIN, CORROBORATED))
                .contains("figures: 31 injured (2 origins), 9 workers (1 origin), 5 workers (retracted)");
    }

    @Test
    void keepsRoomForWhatDoesNotHoldAnyMore() throws IOException {
        String[] figures = new String[7];
        Arrays.fill(figures, CORROBORATED);
        figures[0] = RETRACTED;

        assertThat(printed(figures))
                .containsOnlyOnce("figures: 31 injured (2 origins), 31 injured (2 origins), 31 injured (2 origins),"
                        + " 31 injured (2 origins), 31 injured (2 origins), 5 workers (retracted)");
    }

    private static String printed(String... figures) throws IOException {
        String event = """
                {"eventId": "k3m9x2", "version": 1, "seq": 1, "state": "open", "articleCount": 1, "originCount": 1,
                 "outletCount": 1, "figures": [%s]}""".formatted(String.join(", ", figures));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EventPrinter(new PrintStream(out, true, UTF_8))
                .print(List.of(new Dossier(Json.fromBytes(event.getBytes(UTF_8), Event.class), List.of(), List.of())));
        return out.toString(UTF_8);
    }
}
