package org.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NgramProfilesTest {
    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        NgramProfiles profiles = read(new TreeMap<>(
                Map.of("th", new int[] {9_000, 0, 1}, "the", new int[] {11_000, 0, 0}, "żó", new int[] {0, 300, 0})));

        assertThat(profiles.languages()).containsExactly("en", "pl", "pl");
        assertThat(scores(profiles, "th")).containsExactly(9_000, 0, 1);
        assertThat(scores(profiles, "the")).containsExactly(11_000, 0, 0);
        assertThat(scores(profiles, "żó")).containsExactly(0, 300, 0);
        assertThat(scores(profiles, "xq")).containsExactly(0, 0, 0);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatIOException().isThrownBy(() -> NgramProfiles.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
    }

    private static NgramProfiles read(SortedMap<String, int[]> gains) throws IOException {
        return NgramProfiles.read(new ByteArrayInputStream(NgramProfiles.toBytes(List.of("en", "pl", "pl"), gains)));
    }

    private static int[] scores(NgramProfiles profiles, String group) {
        int[] scores = new int[3];
        profiles.score(group, 0, group.length(), scores);
        return scores;
    }
}
