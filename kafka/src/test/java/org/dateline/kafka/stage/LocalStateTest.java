package org.dateline.kafka.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStateTest {
    @TempDir
    private Path directory;

    @Test
    void isOfNoUseAfterAKill() {
        assertThat(state("news-cluster").open()).isFalse();

        assertThat(state("news-cluster").open()).isFalse();
    }

    @Test
    void isOfUseOnceAfterItWasClosed() {
        state("news-cluster").open();
        state("news-cluster").closed();

        assertThat(state("news-aggregate").open()).isFalse();
        assertThat(state("news-cluster").open()).isTrue();
        assertThat(state("news-cluster").open()).isFalse();
    }

    private LocalState state(String applicationId) {
        return new LocalState(directory, applicationId);
    }
}
