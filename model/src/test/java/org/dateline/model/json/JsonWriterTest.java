package org.dateline.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static String written(String text) {
        JsonWriter out = new JsonWriter(8);
        out.open();
        out.text("t", text);
        out.close();
        return new String(out.toBytes(), UTF_8);
    }

    private static String number(long number) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.number("n", number);
        out.close();
        return new String(out.toBytes(), UTF_8);
    }

    /** Long texts are written stretch by stretch: what is no plain letter may stand at any place of one. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\"", "\\", "\n", "\u0001", "\u007f", "é", "€", "😀", "“Ja”, 𝔸 ñ\t"})
    void writesTheSameAsDataBindingAtEveryPlaceOfAText(String piece) {
        for (int before = 0; before < 300; before++) {
            String text = "x".repeat(before) + piece + piece + "y";

            assertThat(written(text)).isEqualTo(new String(Json.toBytes(Map.of("t", text)), UTF_8));
        }
    }

    @Test
    void makesAQuestionMarkOfHalfAPairAtEveryPlaceOfAText() {
        for (int before = 1; before < 300; before++) {
            String padding = "x".repeat(before);

            assertThat(written(padding + "\ud83d")).isEqualTo("{\"t\":\"" + padding + "?\"}");
            assertThat(written(padding + "\ud83dz")).isEqualTo("{\"t\":\"" + padding + "?z\"}");
            assertThat(written(padding + "\ude00\ud83d\ude00")).isEqualTo("{\"t\":\"" + padding + "?😀\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                9,
                10,
                -1,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                999_999_999,
                1_000_000_000,
                3_000_000_007L,
                5_000_000_000_000_000_001L,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void writesWholeNumbers(long number) {
        assertThat(number(number)).isEqualTo("{\"n\":" + number + "}");
    }
}
