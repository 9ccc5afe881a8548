package org.dateline.ingest.door;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void saysWhereInTheSameDigitsOnEveryMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', (byte) 0xff}, 0))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("byte 1 (0xff) is no UTF-8");
        } finally {
            Locale.setDefault(before);
        }
    }
}
