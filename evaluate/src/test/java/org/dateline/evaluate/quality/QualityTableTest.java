package org.dateline.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.evaluate.quality.QualityTable.Score;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

class QualityTableTest {
    private static final QualityTable TABLE = new QualityTable(List.of(
            new Score("one", new Quality(10, 3, 2, 1, 0.5, 0.4, 0.2), 100, true),
            new Score("two", new Quality(20, 5, 5, 0.5, 0.5, 0.5, 0), 100, true),
            new Score("half", new Quality(5, 5, 5, 0, 0, 0, 1), 100, false)));

    @Test
    void writesARowForEachSetAndTheMeanOverThoseThatCount() {
        JsonNode rows = Json.mapper().valueToTree(TABLE.rows());

        assertThat(rows).extracting(row -> row.get("set").asText()).containsExactly("one", "two", "half", "mean");
        assertThat(rows.get(3).get("precision").asDouble()).isEqualTo(0.75);
        assertThat(rows.get(3).get("mixed").asDouble()).isEqualTo(0.1);
        assertThat(rows.get(0).fieldNames()).toIterable().containsExactly("set", "precision", "recall", "f1", "mixed");
    }

    @Test
    void marksTheRowsThatAreNotInTheMean() {
        assertThat(TABLE.text().lines()).anyMatch(line -> line.startsWith("half *"));
    }
}
