package org.dateline.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.dateline.aggregate.consolidate.Consolidation;
import org.dateline.aggregate.consolidate.Consolidation.Refused;
import org.dateline.aggregate.consolidate.Consolidation.Skipped;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.aggregate.read.AssignmentReader;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.ReplayHeader;
import org.dateline.model.event.ChangeJson;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.ViewJson;

/**
 * Translates assignments into calls of the consolidator, and what came of them into records. Headers of the input are
 * never passed on; what cannot be applied goes to dead letters.
 */
final class ConsolidateProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    /** Name of the store that knows, for this partition, which namespace is live. */
    static final String LIVE = "live-namespace";

    private static final String LIVE_KEY = "live";

    private final String namespace;
    private ProcessorContext<byte[], byte[]> context;
    private EventConsolidator consolidator;
    private KeyValueStore<String, byte[]> live;
    private String replayOf;

    /** For the topics of a namespace. */
    ConsolidateProcessor(String namespace) {
        this.namespace = namespace;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        consolidator = new EventConsolidator(new StreamsEventStore(context));
        live = context.getStateStore(LIVE);
        byte[] known = live.get(LIVE_KEY);
        replayOf = known == null ? null : otherThanThis(new String(known, UTF_8));
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Consolidation made = consolidate(record);
        if (made instanceof Updated updated) {
            forward(updated);
        } else if (made instanceof Refused refused) {
            forwardDeadLetter(record, refused);
        }
    }

    private Consolidation consolidate(Record<byte[], byte[]> record) {
        if (record.value() == null) {
            return new Refused("no-value", "the record has no value");
        }
        try {
            EventAssignment assignment = AssignmentReader.read(record.value());
            if (assignment == null) {
                return new Refused("unreadable", "no assignment: null");
            }
            if (assignment instanceof EventAssignment.Live now) {
                live.put(LIVE_KEY, now.live().getBytes(UTF_8));
                replayOf = otherThanThis(now.live());
                return new Skipped();
            }
            if (assignment instanceof EventAssignment.EndOfInput) {
                context.commit(); // whoever waits for the end need not wait for the interval
            }
            return isMisplaced(record.key(), assignment)
                    ? new Refused("wrong-key", "the key is not the eventId " + assignment.eventId())
                    : consolidator.apply(assignment);
        } catch (IOException e) {
            return new Refused("unreadable", "no assignment: " + e.getMessage());
        }
    }

    private String otherThanThis(String liveNamespace) {
        return liveNamespace.equals(namespace) ? null : liveNamespace;
    }

    /** Another event's partition would make a second state of this one. */
    private static boolean isMisplaced(byte[] key, EventAssignment assignment) {
        String eventId = assignment.eventId();
        return eventId != null && (key == null || !eventId.equals(new String(key, UTF_8)));
    }

    private void forward(Updated updated) {
        Instant time = updated.change().time();
        String eventId = updated.event().eventId();
        if (updated.member() != null) {
            Record<byte[], byte[]> member =
                    record(updated.member().key(), ViewJson.of(updated.member()), time, headers());
            context.forward(member, AggregateTopology.MEMBERS);
        }
        if (updated.leftKey() != null) {
            byte[] key = updated.leftKey().getBytes(UTF_8);
            Record<byte[], byte[]> left = new Record<>(key, null, timestamp(time), headers());
            context.forward(left, AggregateTopology.MEMBERS);
        }
        context.forward(
                record(eventId, ViewJson.of(updated.event(), updated.parts()), time, headers()),
                AggregateTopology.EVENTS);
        Headers headers = CloudEventHeaders.of(namespace, replayOf, updated.change());
        context.forward(record(eventId, ChangeJson.of(updated.change()), time, headers), AggregateTopology.CHANGES);
    }

    private Headers headers() {
        Headers headers = new RecordHeaders();
        ReplayHeader.add(headers, replayOf);
        return headers;
    }

    private static Record<byte[], byte[]> record(String key, byte[] value, Instant timeOrNull, Headers headers) {
        return new Record<>(key.getBytes(UTF_8), value, timestamp(timeOrNull), headers);
    }

    private static long timestamp(Instant timeOrNull) {
        return timeOrNull == null ? 0 : Math.max(0, timeOrNull.toEpochMilli());
    }

    private void forwardDeadLetter(Record<byte[], byte[]> record, Refused refused) {
        RecordMetadata source = context.recordMetadata().orElseThrow();
        String where = source.topic() + "-" + source.partition() + "@" + source.offset();
        context.forward(
                DeadLetters.streamsRecord(
                        DeadLetters.letter(
                                "aggregate", refused.reason(), refused.detail(), where, record.key(), record.value()),
                        Math.max(0, record.timestamp())),
                AggregateTopology.DEAD_LETTERS);
    }
}
