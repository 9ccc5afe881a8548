package org.dateline.kafka.stage;

import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.protocol.Errors;

/** Tells failures that the broker is the reason for, and that a new start finds gone, from others. */
public final class PassingFailure {
    private PassingFailure() {}

    /** Whether the same may well work in a moment. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException
                    || cause instanceof TimeoutException
                    || (cause instanceof KafkaException && quotesOne(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    // what comes while a group is joined is told by its message alone: "Unexpected error from SyncGroup: …" (4.3)
    private static boolean quotesOne(String message) {
        return message != null
                && Arrays.stream(Errors.values())
                        .anyMatch(error ->
                                error.exception() instanceof RetriableException && message.endsWith(error.message()));
    }
}
