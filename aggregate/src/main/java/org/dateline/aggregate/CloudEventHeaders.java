package org.dateline.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.dateline.kafka.topic.ReplayHeader;
import org.dateline.model.event.EventChange;

/**
 * The headers of a change: CloudEvents 1.0 in binary mode (Kafka protocol binding 1.0.2, section 3.2). Two extension
 * attributes let a consumer pass over a record without reading it: {@code ce_significance}, and {@code ce_replayof} on
 * what is made while another namespace is live, which nobody is to be alerted of.
 */
final class CloudEventHeaders {
    static final String TYPE = "org.dateline.event.changed.v1";
    static final String SCHEMA = "https://dateline.example/schemas/event-change.v1.schema.json";

    private CloudEventHeaders() {}

    /**
     * The headers.
     *
     * @param namespace of the topics
     * @param replayOf the namespace that is live instead; null where this one is
     */
    static Headers of(String namespace, String replayOf, EventChange change) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", change.eventId() + ":" + change.version());
        add(headers, "ce_source", "/dateline/" + namespace);
        add(headers, "ce_type", TYPE);
        add(headers, "ce_subject", change.eventId());
        add(headers, "ce_dataschema", SCHEMA);
        if (change.time() != null) {
            add(headers, "ce_time", change.time().toString());
        }
        if (change.significance() != null) {
            add(headers, "ce_significance", change.significance().code());
        }
        if (replayOf != null) {
            add(headers, ReplayHeader.CHANGE_NAME, replayOf);
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
