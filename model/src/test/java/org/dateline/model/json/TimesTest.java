package org.dateline.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "2032-02-29T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-06-01T00:00:00Z",
                "2031-03-06T12:00:00.250Z",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void readsAndWritesAsTheLibraryDoes(String text) {
        Instant time = Times.parse(text);

        assertThat(time).isEqualTo(Instant.parse(text));
        assertThat(Times.text(time)).isEqualTo(time.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-29T00:00:00Z",
                "2031-13-01T00:00:00Z",
                "2031-01-01T00:60:00Z",
                "2031-01-01 00:00:00Z",
                "2031-01-0aT00:00:00Z",
                ""
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void takesMidnightAsTheEndOfADayToo() {
        assertThat(Times.parse("2031-03-06T24:00:00Z")).isEqualTo(Instant.parse("2031-03-07T00:00:00Z"));
    }

    @Test
    void isWhatRecordsAreReadAndWrittenWith() throws IOException {
        byte[] json = Json.toBytes(Map.of("time", Instant.EPOCH));

        assertThat(json).asString().isEqualTo("{\"time\":\"1970-01-01T00:00:00Z\"}");
        assertThat(Json.fromBytes("\"2031-03-06T13:00:00+01:00\"".getBytes(UTF_8), Instant.class))
                .isEqualTo(Instant.parse("2031-03-06T12:00:00Z"));
    }
}
