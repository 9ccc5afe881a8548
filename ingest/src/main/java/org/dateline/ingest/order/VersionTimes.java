package org.dateline.ingest.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what comes under one id in its order, whatever its times: a correction, or a withdrawal, is not before what it
 * corrects. Other outlets may use the same id, for articles of their own; what names no outlet may mean each of them.
 */
final class VersionTimes {
    private final Map<String, Instant> latest = new HashMap<>();
    private Instant latestUnnamed = Instant.MIN;
    private Instant latestOfAll = Instant.MIN;

    /** The time of the next one under the id: its own, or that of the one it has to follow. */
    Instant next(String outletOrNull, Instant own) {
        Instant before = outletOrNull == null
                ? latestOfAll
                : later(latestUnnamed, latest.getOrDefault(outletOrNull, Instant.MIN));
        Instant time = later(own, before);
        latestOfAll = later(latestOfAll, time);
        if (outletOrNull == null) {
            latestUnnamed = time;
        } else {
            latest.put(outletOrNull, time);
        }
        return time;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
