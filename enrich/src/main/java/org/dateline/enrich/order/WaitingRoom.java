package org.dateline.enrich.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.cluster.Table;

/**
 * Outcomes whose turn has not come. Only where each stands on its log is kept durably; its bytes are in memory as far as
 * they fit, else in a table on the local disk, else (after a crash) read from the log once more. So skew between
 * partitions neither fills the heap nor costs a second durable copy of every article.
 */
final class WaitingRoom {
    private static final long MEMORY_BYTES = 16L << 20;

    private final Table offsets;
    private final Table spilled;
    private final OutcomeLog log;
    private final Map<String, byte[]> memory = new HashMap<>();
    private long memoryBytes;

    WaitingRoom(Table offsets, Table spilled, OutcomeLog log) {
        this.offsets = offsets;
        this.spilled = spilled;
        this.log = log;
    }

    void enter(Arrival arrival) {
        String ordinal = arrival.position().ordinal();
        offsets.put(key(ordinal), Rows.key(arrival.offset()));
        if (memoryBytes + arrival.json().length <= MEMORY_BYTES) {
            memory.put(ordinal, arrival.json());
            memoryBytes += arrival.json().length;
        } else {
            spilled.put(key(ordinal), arrival.json());
        }
    }

    boolean holds(String ordinal) {
        return memory.containsKey(ordinal) || offsets.get(key(ordinal)) != null;
    }

    /** Takes out an outcome that it holds. */
    Arrival leave(String ordinal) {
        byte[] key = key(ordinal);
        long offset = Rows.number(offsets.get(key));
        offsets.put(key, null);
        byte[] json = memory.remove(ordinal);
        if (json != null) {
            memoryBytes -= json.length;
            return Arrival.of(offset, json);
        }
        json = spilled.get(key);
        if (json == null) {
            return Arrival.of(offset, log.at(offset));
        }
        spilled.put(key, null);
        return Arrival.of(offset, json);
    }

    /** Takes out all that it holds, in the order in which they stand on the log. */
    List<Arrival> leaveAll() {
        List<String> ordinals = new ArrayList<>();
        Map<String, Long> offsetByOrdinal = new HashMap<>();
        offsets.scan((key, row) -> {
            String ordinal = new String(key, UTF_8);
            ordinals.add(ordinal);
            offsetByOrdinal.put(ordinal, Rows.number(row));
        });
        ordinals.sort((one, other) -> Long.compare(offsetByOrdinal.get(one), offsetByOrdinal.get(other)));
        return ordinals.stream().map(this::leave).toList();
    }

    private static byte[] key(String ordinal) {
        return ordinal.getBytes(UTF_8);
    }
}
