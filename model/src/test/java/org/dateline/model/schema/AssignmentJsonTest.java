package org.dateline.model.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.AssignmentJson;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written by hand for speed's sake is what data binding would write. */
class AssignmentJsonTest {
    static Stream<Contribution> contributions() {
        return Stream.concat(
                FullRecords.of(Contribution.class).stream().map(Contribution.class::cast),
                Stream.of(bareContribution(), oddContribution()));
    }

    static Stream<EventAssignment> assignments() {
        return Stream.concat(
                FullRecords.of(EventAssignment.class).stream().map(EventAssignment.class::cast),
                Stream.of(
                        new Assignment(1, null, null, null, 0, null, null),
                        new Assignment(1, null, "", "", 0, bareDecision(), bareContribution()),
                        new Assignment(1, Instant.EPOCH, "e", "a", 0, decision(), oddContribution(), 0, -1L, "f"),
                        new Closing(1, null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void writesContributionsAsDataBindingDoes(Contribution value) {
        EventAssignment assignment = new Assignment(1, null, "e", "a", 1, bareDecision(), value);

        assertThat(text(AssignmentJson.of(assignment))).isEqualTo(Json.toText(assignment));
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void writesAssignmentsAsDataBindingDoes(EventAssignment value) {
        assertThat(text(AssignmentJson.of(value))).isEqualTo(Json.toText(value));
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static Contribution bareContribution() {
        return new Contribution(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Contribution oddContribution() {
        return new Contribution(
                "",
                "https://harbour.example/?a=\"b\"",
                "a line\nbreak",
                "“Ferry” – Αθήνα 🗞",
                "en",
                Instant.parse("2031-03-06T09:30:00Z"),
                Instant.EPOCH.minusNanos(1),
                "",
                null,
                null,
                List.of(
                        new Entity("Ana Ruiz", EntityType.PERSON, 0, List.of("", "Ruiz")),
                        new Entity(null, null, 1, null, "", -1, List.of(new Role(null, null, null)))),
                List.of(new DateMention(0, 0, null), new DateMention(-1, 7, "2031")),
                List.of(new Figure(0, 3, "15", null, ""), new Figure(1, 2, "", "minute", "call")),
                List.of(new Said(null, "", null)),
                List.of(new Sentence(null, "x".repeat(9_000)), new Sentence(null, null)),
                null);
    }

    private static Decision bareDecision() {
        return new Decision(null, null, 0, 0, 0, null);
    }

    private static Decision decision() {
        TreeMap<String, Integer> numbers = new TreeMap<>(Map.of("odd \"name\"", -3, "", 0, "lead", 1 << 30));
        Decision.Candidate bare = new Decision.Candidate(null, 0, null, null, 0);
        Decision.Candidate full = new Decision.Candidate("e1", 1, numbers, numbers, -1);
        return new Decision(Decision.Kind.JOINED, "c", 1, 2, -3, List.of(bare, full), numbers);
    }
}
