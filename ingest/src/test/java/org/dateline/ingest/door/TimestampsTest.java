package org.dateline.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-12T10:20:30Z                    | 2026-01-12T10:20:30Z",
                "2026-01-12t10:20:30.123456z             | 2026-01-12T10:20:30.123Z",
                "2026-01-12T10:20:30+07:00               | 2026-01-12T03:20:30Z",
                "2026-01-12T10:20:30-0330                | 2026-01-12T13:50:30Z",
                "2026-01-12T10:20:30+01                  | 2026-01-12T09:20:30Z",
                "2026-01-12 10:20:30 +0100               | 2026-01-12T09:20:30Z",
                "2026-01-12 10:20:30 UTC                 | 2026-01-12T10:20:30Z",
                "2026-01-12T10:20:30                     | 2026-01-12T10:20:30Z",
                "2026-01-12 10:20                        | 2026-01-12T10:20:00Z",
                "2026-01-12T24:00:00                     | 2026-01-13T00:00:00Z",
                "2026-01-12                              | 2026-01-12T00:00:00Z",
                "Mon, 12 Jan 2026 10:20:30 GMT           | 2026-01-12T10:20:30Z",
                "Fri, 12 Jan 2026 10:20:30 +0200         | 2026-01-12T08:20:30Z",
                "12 Jan 2026 10:20:30 GMT                | 2026-01-12T10:20:30Z",
                "1768213230                              | 2026-01-12T10:20:30Z",
                "1768213230123                           | 2026-01-12T10:20:30.123Z",
                "1768213230.5                            | 2026-01-12T10:20:30.500Z",
                "20260112                                | 2026-01-12T00:00:00Z"
            })
    void reads(String written, String meant) {
        assertThat(Timestamps.parse(written)).contains(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "-",
                "2026",
                "202601",
                "20261301",
                "0",
                "-1768213230",
                "2026-01",
                "2026-13-01",
                "2026-02-30T00:00:00Z ago",
                "2026-02-30T00:00:00Z",
                "2026-02-29",
                "30 Feb 2026 10:00:00 GMT",
                "2026-01-1210:00:00",
                "12/01/2026",
                "1e99999999",
                "99999999999999999999999",
                "Mon, 12 Foo 2026 10:20:30 GMT",
                "+999999999-12-31T23:59:59Z",
                "２０２６-01-12"
            })
    void takesNothingElseForATime(String written) {
        assertThat(Timestamps.parse(written)).isEmpty();
    }

    @Test
    void doesNotLookAtLongValues() {
        assertThat(Timestamps.parse("1".repeat(1_000_000))).isEmpty();
    }
}
