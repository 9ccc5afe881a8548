package org.dateline.kafka.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The header that names a raw record's place in the recorded order where it is not simply its partition and offset. */
public final class OrdinalHeader {
    /** Name of the header; its value is the ordinal in UTF-8. */
    public static final String NAME = "ordinal";

    private static final int MAX_BYTES = 64;

    private OrdinalHeader() {}

    /** The header for an ordinal. */
    public static Header of(String ordinal) {
        return new RecordHeader(NAME, ordinal.getBytes(UTF_8));
    }

    /** The record's ordinal: the header's, or {@code partition:offset} where there is none of 1 to 64 bytes. */
    public static String read(Header headerOrNull, int partition, long offset) {
        if (headerOrNull == null
                || headerOrNull.value() == null
                || headerOrNull.value().length == 0
                || headerOrNull.value().length > MAX_BYTES) {
            return partition + ":" + offset;
        }
        return new String(headerOrNull.value(), UTF_8);
    }
}
