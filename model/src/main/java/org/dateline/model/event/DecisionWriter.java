package org.dateline.model.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.dateline.model.json.FieldWriter;

/** Writes decisions as data binding does, but faster. */
final class DecisionWriter extends StdSerializer<Decision> {
    private static final long serialVersionUID = 1L;

    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString CONFIGURATION = new SerializedString("configuration");
    private static final SerializableString SCORE = new SerializedString("score");
    private static final SerializableString THRESHOLD = new SerializedString("threshold");
    private static final SerializableString MARGIN = new SerializedString("margin");
    private static final SerializableString CANDIDATES = new SerializedString("candidates");
    private static final SerializableString WEIGHTS = new SerializedString("weights");
    private static final SerializableString EVENT_ID = new SerializedString("eventId");
    private static final SerializableString FEATURES = new SerializedString("features");
    private static final SerializableString BIAS = new SerializedString("bias");

    DecisionWriter() {
        super(Decision.class);
    }

    @Override
    public void serialize(Decision decision, JsonGenerator generator, SerializerProvider provider) throws IOException {
        FieldWriter out = new FieldWriter(generator);
        generator.writeStartObject();
        out.text(KIND, decision.kind() == null ? null : decision.kind().code());
        out.text(CONFIGURATION, decision.configuration());
        out.number(SCORE, decision.score());
        out.number(THRESHOLD, decision.threshold());
        out.number(MARGIN, decision.margin());
        out.list(CANDIDATES, decision.candidates(), DecisionWriter::candidate);
        out.numbers(WEIGHTS, decision.weights());
        generator.writeEndObject();
    }

    private static void candidate(Decision.Candidate candidate, FieldWriter out) throws IOException {
        out.text(EVENT_ID, candidate.eventId());
        out.number(SCORE, candidate.score());
        out.numbers(FEATURES, candidate.features());
        out.numbers(WEIGHTS, candidate.weights());
        out.number(BIAS, candidate.bias());
    }
}
