package org.dateline.aggregate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.json.Json;

/**
 * Reads assignments without the candidates of their decisions. They are most of the bytes, and a view says what was
 * decided, not what else was considered.
 */
final class AssignmentReader {
    private static final ObjectReader READER = Json.mapper()
            .copy()
            .addMixIn(Decision.class, WithoutCandidates.class)
            .readerFor(EventAssignment.class);

    private AssignmentReader() {}

    @JsonIgnoreProperties("candidates")
    private interface WithoutCandidates {}

    /**
     * The assignment.
     *
     * @throws IOException where the bytes make none
     */
    static EventAssignment read(byte[] json) throws IOException {
        return READER.readValue(json);
    }
}
