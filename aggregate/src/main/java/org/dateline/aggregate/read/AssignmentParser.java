package org.dateline.aggregate.read;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.json.Fields;

/** Makes assignments and closings, which are nearly all that the clusterer writes, from their JSON. */
final class AssignmentParser {
    private static final Map<String, Decision.Kind> KINDS =
            Arrays.stream(Decision.Kind.values()).collect(Collectors.toMap(Decision.Kind::code, Function.identity()));

    private final Fields in;
    private long seq;
    private Instant time;
    private String eventId;
    private String articleId;
    private int articleVersion;
    private Decision decision;
    private Contribution contribution;
    private Integer step;
    private Long articleSeq;
    private String from;
    private Instant quietSince;

    AssignmentParser(Fields in) {
        this.in = in;
    }

    /** The record that begins here. */
    EventAssignment assignment() throws IOException {
        String type = in.enter() && "type".equals(in.next()) ? in.text() : null;
        boolean closing = "closing".equals(type);
        if (!closing && !"assignment".equals(type)) {
            throw in.unlike();
        }
        for (String name = in.next(); name != null; name = in.next()) {
            readField(name);
        }
        return closing
                ? new EventAssignment.Closing(seq, time, eventId, quietSince)
                : new EventAssignment.Assignment(
                        seq, time, eventId, articleId, articleVersion, decision, contribution, step, articleSeq, from);
    }

    private void readField(String name) throws IOException {
        switch (name) {
            case "seq" -> seq = in.number();
            case "time" -> time = in.time();
            case "eventId" -> eventId = in.text();
            case "articleId" -> articleId = in.text();
            case "articleVersion" -> articleVersion = in.count();
            case "decision" -> decision = in.enter() ? decision() : null;
            case "contribution" -> contribution = in.enter() ? new ContributionParser(in).contribution() : null;
            case "step" -> step = in.count();
            case "articleSeq" -> articleSeq = in.number();
            case "from" -> from = in.text();
            case "quietSince" -> quietSince = in.time();
            default -> throw in.unlike();
        }
    }

    private Decision decision() throws IOException {
        Decision.Kind kind = null;
        String configuration = null;
        int score = 0;
        int threshold = 0;
        int margin = 0;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = kind(in.text());
                case "configuration" -> configuration = in.text();
                case "score" -> score = in.count();
                case "threshold" -> threshold = in.count();
                case "margin" -> margin = in.count();
                case "weights" -> in.skip();
                default -> throw in.unlike();
            }
        }
        return new Decision(kind, configuration, score, threshold, margin, List.of());
    }

    private Decision.Kind kind(String code) throws IOException {
        Decision.Kind kind = code == null ? null : KINDS.get(code);
        if (kind == null) {
            throw in.unlike();
        }
        return kind;
    }
}
