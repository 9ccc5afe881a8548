package org.dateline.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.dateline.model.event.EventChange;

/** The headers of a change: CloudEvents 1.0 in binary mode (Kafka protocol binding 1.0.2, section 3.2). */
final class CloudEventHeaders {
    static final String TYPE = "org.dateline.event.changed.v1";

    private CloudEventHeaders() {}

    static Headers of(String namespace, EventChange change) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", change.eventId() + ":" + change.version());
        add(headers, "ce_source", "/dateline/" + namespace);
        add(headers, "ce_type", TYPE);
        if (change.time() != null) {
            add(headers, "ce_time", change.time().toString());
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
