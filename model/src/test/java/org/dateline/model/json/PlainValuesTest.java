package org.dateline.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.dateline.model.article.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "long enough to be copied",
                "“quoted”, with \"marks\", a \\ and a \u0001",
                "line\nbreak and\ttab",
                "Zürich, Αθήνα, 東京, 🗞",
                "🗞🗞🗞🗞🗞🗞🗞🗞🗞"
            })
    void writesTextsAsTheLibraryDoes(String text) throws JsonProcessingException {
        List<Object> texts = List.of(text, List.of(text), Map.of(text, text));

        assertThat(Json.toText(texts)).isEqualTo(new JsonMapper().writeValueAsString(texts));
    }

    @Test
    void writesTextsOfAnyLengthAsTheLibraryDoes() throws JsonProcessingException {
        String text = "é–\u0002x".repeat(5_000);

        assertThat(Json.toText(text)).isEqualTo(new JsonMapper().writeValueAsString(text));
    }

    @Test
    void leavesOutEmptyTexts() {
        assertThat(Json.toText(new Figure(1, 2, "3", "", null))).isEqualTo("{\"start\":1,\"end\":2,\"value\":\"3\"}");
    }
}
