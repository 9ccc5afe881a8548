package org.dateline.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBase64Test {
    @Test
    void decodesWhatThePlatformEncodes() {
        SplittableRandom random = new SplittableRandom(3);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            String json = "{\"a\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}";

            assertThat(PlainBase64.decode(json.getBytes(UTF_8), 6)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAA\"",
                "AAA=",
                "AA=\"",
                "A===\"",
                "====\"",
                "=\"",
                "AAAA=\"",
                "AAAAA===\"",
                "AAA-\"",
                "AA\\u0041A\"",
                "AAAA",
                "AA=A\"",
                "é\""
            })
    void takesNothingElse(String rest) {
        assertThat(PlainBase64.decode(rest.getBytes(UTF_8), 0)).isNull();
    }
}
