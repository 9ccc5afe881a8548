package org.dateline.aggregate.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.aggregate.TestArticle.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentReaderTest {
    private static final Assignment FULL = article("a \"b\", c")
            .credits("Cordal")
            .from("PUERTO LUCERO")
            .copyOf("b")
            .day(3, "2031-03-06")
            .names(EntityType.PERSON, "Ana Ruiz", 3, "Ruiz", "A. Ruiz")
            .names(EntityType.PLACE, "Puerto Lucero", 1)
            .counts("12", "dead")
            .measures("15", "minute", "call")
            .quotes("Ana Ruiz", "We saw it from the quay")
            .quotes(null, "Nobody told us anything")
            .sentences("One sentence.", "Another [with] \\ “marks”.")
            .at(7);

    @Test
    void readsWhatDataBindingReads() throws IOException {
        byte[] json = Json.toBytes(FULL);

        assertThat(AssignmentReader.readPlain(json))
                .isEqualTo(FULL)
                .isEqualTo(Json.fromBytes(json, EventAssignment.class));
    }

    @Test
    void readsSecondThoughts() {
        Assignment moved = new Assignment(9, null, "e2", "a", 2, FULL.decision(), FULL.contribution(), 1, 7L, "e1");

        assertThat(AssignmentReader.readPlain(Json.toBytes(moved))).isEqualTo(moved);
    }

    @Test
    void readsClosings() {
        EventAssignment closing = new EventAssignment.Closing(9, Instant.EPOCH, "e1", Instant.ofEpochMilli(250));

        assertThat(AssignmentReader.readPlain(Json.toBytes(closing))).isEqualTo(closing);
    }

    @Test
    void passesOverCandidatesAndUnknownFields() throws IOException {
        TreeMap<String, Integer> features = new TreeMap<>();
        features.put("odd ]\"} name\\", 3);
        Decision.Candidate candidate = new Decision.Candidate("e]1", 9, features, features, 0);
        Decision decision = new Decision(Decision.Kind.JOINED, "c", 1, 2, 3, List.of(candidate, candidate));
        Assignment decided = new Assignment(7, null, "e1", "a", 1, decision, FULL.contribution());
        ObjectNode json = (ObjectNode) Json.mapper().readTree(Json.toBytes(decided));
        json.putArray("more").addObject().put("x", "y");

        Assignment read = (Assignment) AssignmentReader.read(Json.toBytes(json));

        assertThat(CandidateCutter.cut(Json.toBytes(json))).asString().doesNotContain("odd");
        assertThat(read.decision()).isEqualTo(new Decision(Decision.Kind.JOINED, "c", 1, 2, 3, List.of()));
        assertThat(read.contribution()).isEqualTo(FULL.contribution());
    }

    @Test
    void leavesRareRecordsToDataBinding() throws IOException {
        EventAssignment departure = new EventAssignment.Departure(9, null, "e1", 1, "a", "e2");
        EventAssignment end = new EventAssignment.EndOfInput(10, null, Tally.ZERO);

        assertThat(AssignmentReader.readPlain(Json.toBytes(departure))).isNull();
        assertThat(AssignmentReader.read(Json.toBytes(departure))).isEqualTo(departure);
        assertThat(AssignmentReader.read(Json.toBytes(end))).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seq\":\"7\",\"type\":\"closing\",\"eventId\":\"e1\"}",
                "{\"type\":\"closing\",\"eventId\":\"e1\",\"seq\":\"7\"}",
                "{\"type\":\"closing\",\"eventId\":\"e1\",\"seq\":7.0}"
            })
    void takesOtherFormsAsDataBindingDoes(String json) throws IOException {
        assertThat(AssignmentReader.readPlain(json.getBytes(UTF_8))).isNull();
        assertThat(AssignmentReader.read(json.getBytes(UTF_8)))
                .isEqualTo(new EventAssignment.Closing(7, null, "e1", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\":\"closing\"",
                "{\"type\":\"closing\"} {}",
                "{\"type\":\"other\"}",
                "{\"type\":\"closing\",\"quietSince\":\"yesterday\"}",
                "{\"type\":\"assignment\",\"decision\":{\"kind\":\"guessed\"}}",
                "{\"type\":\"assignment\",\"decision\":{\"margin\":0,\"candidates\":[{\"eventId\":\"e1\"",
                "{\"type\":\"assignment\",\"contribution\":{\"terms\":\"x\"}}",
                "{\"type\":\"assignment\",\"contribution\":{\"quotes\":[{\"span\":{\"start\":2,\"end\":1}}]}}"
            })
    void refusesWhatIsNoAssignment(String json) {
        assertThatThrownBy(() -> AssignmentReader.read(json.getBytes(UTF_8))).isInstanceOf(IOException.class);
    }
}
