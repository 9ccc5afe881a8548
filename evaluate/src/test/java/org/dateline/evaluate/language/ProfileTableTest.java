package org.dateline.evaluate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.enrich.language.NgramProfiles;
import org.junit.jupiter.api.Test;

class ProfileTableTest {
    @Test
    void theShippedProfilesAreMadeAgainByteForByte() throws IOException {
        try (InputStream shipped = NgramProfiles.class.getResourceAsStream(NgramProfiles.FILE)) {
            assertThat(ProfileTable.shipped()).isEqualTo(shipped.readAllBytes());
        }
    }
}
