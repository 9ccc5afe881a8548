package org.dateline.enrich.article;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ModelLoaderTest {
    @Test
    void waitsForWhatHasBegunAndForNothingElse() {
        assertThatCode(ModelLoader::await).doesNotThrowAnyException();

        ModelLoader.start();
        ModelLoader.start();

        assertThatCode(ModelLoader::await).doesNotThrowAnyException();
    }
}
