package org.dateline.model.event;

import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Closing;
import org.dateline.model.json.Json;
import org.dateline.model.json.JsonWriter;

/** The canonical JSON of assignments, the same bytes as data binding gives. */
public final class AssignmentJson {
    private static final int EXPECTED_BYTES = 12 << 10;
    private static final int EXPECTED_CLOSING_BYTES = 1 << 8;

    private AssignmentJson() {}

    /** The JSON of an assignment. */
    public static byte[] of(EventAssignment assignment) {
        if (assignment instanceof Assignment article) {
            return of(article);
        }
        return assignment instanceof Closing closing ? of(closing) : Json.toBytes(assignment);
    }

    private static byte[] of(Assignment assignment) {
        JsonWriter out = opened("assignment", assignment, EXPECTED_BYTES);
        out.text("articleId", assignment.articleId());
        out.number("articleVersion", assignment.articleVersion());
        decision(out, assignment.decision());
        ContributionJson.write(out, "contribution", assignment.contribution());
        if (assignment.step() != null) {
            out.number("step", assignment.step());
        }
        if (assignment.articleSeq() != null) {
            out.number("articleSeq", assignment.articleSeq());
        }
        out.text("from", assignment.from());
        out.close();
        return out.toBytes();
    }

    private static byte[] of(Closing closing) {
        JsonWriter out = opened("closing", closing, EXPECTED_CLOSING_BYTES);
        out.time("quietSince", closing.quietSince());
        out.close();
        return out.toBytes();
    }

    private static JsonWriter opened(String type, EventAssignment assignment, int expected) {
        JsonWriter out = new JsonWriter(expected);
        out.open();
        out.text("type", type);
        out.number("seq", assignment.seq());
        out.time("time", assignment.time());
        out.text("eventId", assignment.eventId());
        return out;
    }

    private static void decision(JsonWriter out, Decision decision) {
        if (decision != null) {
            out.open("decision");
            out.text("kind", decision.kind() == null ? null : decision.kind().code());
            out.text("configuration", decision.configuration());
            out.number("score", decision.score());
            out.number("threshold", decision.threshold());
            out.number("margin", decision.margin());
            out.list("candidates", decision.candidates(), AssignmentJson::candidate);
            out.numbers("weights", decision.weights());
            out.close();
        }
    }

    private static void candidate(JsonWriter out, Decision.Candidate candidate) {
        out.open();
        out.text("eventId", candidate.eventId());
        out.number("score", candidate.score());
        out.numbers("features", candidate.features());
        out.numbers("weights", candidate.weights());
        out.number("bias", candidate.bias());
        out.close();
    }
}
