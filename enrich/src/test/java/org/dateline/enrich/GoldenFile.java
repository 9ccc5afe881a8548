package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Expected text that is kept in a file. */
final class GoldenFile {
    private GoldenFile() {}

    static void assertEqual(String name, String actual) {
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), UTF_8);
            assertThat(actual.strip()).as(name).isEqualTo(expected.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
