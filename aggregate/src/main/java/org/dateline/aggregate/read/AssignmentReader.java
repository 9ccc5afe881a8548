package org.dateline.aggregate.read;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.json.Fields;
import org.dateline.model.json.Json;

/**
 * Reads assignments without the candidates of their decisions. What the clusterer writes is read field by field, which
 * takes half the time of data binding; whatever looks otherwise is left to data binding, which takes or refuses it as
 * everywhere else.
 */
public final class AssignmentReader {
    private static final ObjectReader BINDING = Json.mapper()
            .copy()
            .addMixIn(Decision.class, WithoutCandidates.class)
            .readerFor(EventAssignment.class);

    private AssignmentReader() {}

    @JsonIgnoreProperties({"candidates", "weights"})
    private interface WithoutCandidates {}

    /**
     * The assignment.
     *
     * @throws IOException where the bytes make none
     */
    public static EventAssignment read(byte[] json) throws IOException {
        byte[] rest = CandidateCutter.cut(json);
        EventAssignment plain = readPlain(rest);
        return plain == null ? BINDING.readValue(rest) : plain;
    }

    /** The assignment; null where it is written otherwise than by the clusterer. */
    static EventAssignment readPlain(byte[] json) {
        return Fields.readOrNull(json, in -> new AssignmentParser(in).assignment());
    }
}
