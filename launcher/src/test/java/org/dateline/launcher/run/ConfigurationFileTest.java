package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.enrich.cluster.ClusterModel;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.model.order.ClusterConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {
    @TempDir
    private Path directory;

    @Test
    void readsWhatIsToBeOtherwise() throws IOException {
        ClusterConfiguration read = read("{\"threshold\": 0.62, \"liveWindow\": \"PT336H\", \"candidates\": 3}");

        assertThat(read).isEqualTo(new ClusterConfiguration(6_200, "PT336H", null, null, 3, null));
    }

    @Test
    void takesTheTextOfAModelAlong() throws IOException {
        String model = ClusterModel.load().event().write();
        Files.writeString(directory.resolve("model.txt"), model);

        ClusterConfiguration read = read("{\"model\": \"model.txt\"}");

        assertThat(read.model()).isEqualTo(model);
        assertThat(ClusterSettings.defaults().with(read).version())
                .isEqualTo(ClusterSettings.defaults().version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"threshhold\": 0.5}",
                "{\"threshold\": 1.5}",
                "{\"threshold\": \"high\"}",
                "{\"liveWindow\": \"3 weeks\"}",
                "{\"liveWindow\": \"PT0S\"}",
                "{\"candidates\": 0}",
                "{\"candidates\": 2.5}",
                "{\"candidates\": 4294967299}",
                "{\"candidates\": 3, \"candidates\": 4}",
                "{\"threshold\": NaN}",
                "{\"model\": \".\"}",
                "{\"model\": \"configuration.json\"}",
                "{\"model\": \"missing.txt\"}"
            })
    void refusesWhatNoClustererCanBeMadeOf(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("configuration.json: ");
    }

    @Test
    void saysWhereTheTextIsBroken() {
        assertThatThrownBy(() -> read("{\n  \"threshold\": 0.5,,\n}"))
                .hasMessageEndingWith("configuration.json: no JSON from line 2, column 20 on");
    }

    private ClusterConfiguration read(String json) throws IOException {
        return ConfigurationFile.read(Files.writeString(directory.resolve("configuration.json"), json));
    }
}
