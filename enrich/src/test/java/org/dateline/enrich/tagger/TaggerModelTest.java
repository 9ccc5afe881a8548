package org.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TaggerModelTest {
    private static final int LARGEST = 3_000_000;

    @Test
    void shipsAModelOfAtMostThreeMegabytes() throws IOException {
        assertThat(TaggerModel.shipped().toBytes()).hasSizeLessThan(LARGEST);
    }

    @Test
    void comesBackFromItsBytes() throws IOException {
        byte[] bytes = TaggerModel.shipped().toBytes();

        TaggerModel again = TaggerModel.read(new ByteArrayInputStream(bytes));

        assertThat(again.toBytes()).isEqualTo(bytes);
    }

    @Test
    void findsAFeatureAmongOthers() {
        byte[][] rows = {{1, 2, 3, 4, 5, 6, 7}, {-1, 0, 0, 0, 0, 0, 0}};
        TaggerModel model = new TaggerModel(
                new int[] {-77, 123_456_789}, rows, 0.5f, new float[Labels.COUNT * Labels.COUNT], WordClasses.NONE);
        float[] scores = new float[Labels.COUNT];

        model.score(new int[] {-77, 4711, 123_456_789}, 3, scores);

        assertThat(scores).containsExactly(0, 1, 1.5f, 2, 2.5f, 3, 3.5f);
    }
}
