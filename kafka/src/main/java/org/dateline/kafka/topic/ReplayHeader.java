package org.dateline.kafka.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;

/**
 * The header on what a namespace makes while another one is live: nobody is to act on it. Over all namespaces of a corpus
 * exactly one makes records without it at any point of the order, so that who reads all of them and passes over those
 * with the header has each record once, however often the live namespace changes.
 */
public final class ReplayHeader {
    /** Name of the header on assignments, views and member rows; its value is the live namespace. */
    public static final String NAME = "replayof";

    /** Name of the same header on changes, where it is an attribute of a CloudEvent. */
    public static final String CHANGE_NAME = "ce_replayof";

    private ReplayHeader() {}

    /** Adds the header; null where this namespace is the live one, and there is none. */
    public static void add(Headers headers, String replayOf) {
        if (replayOf != null) {
            headers.add(NAME, replayOf.getBytes(UTF_8));
        }
    }

    /** Whether another namespace was live where this was made. */
    public static boolean isOn(Headers headers) {
        return headers.lastHeader(NAME) != null || headers.lastHeader(CHANGE_NAME) != null;
    }
}
