package org.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.ClusterTables;
import org.dateline.enrich.cluster.EventClusterer;
import org.dateline.enrich.cluster.Table;
import org.dateline.enrich.order.Arrival;
import org.dateline.enrich.order.OrderTables;
import org.dateline.enrich.order.OrderedWork;
import org.dateline.enrich.order.Sequencer;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.ReplayHeader;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.AssignmentJson;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.LiveNamespace;
import org.dateline.model.order.OrderEntry;

/** Translates outcomes and order entries into calls of the sequencer, and what the clusterer decides into records. */
final class ClusterProcessor implements Processor<byte[], byte[], byte[], byte[]>, OrderedWork {
    private static final Duration CLOCK_TICK = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Topics topics;
    private final Topic<?, ?> outcomes;
    private final ClusterSettings settings;
    private ProcessorContext<byte[], byte[]> context;
    private EventClusterer clusterer;
    private Sequencer sequencer;
    private KafkaOutcomeLog log;
    private Cancellable looks;

    /** With {@code settings} as far as the order says nothing else. */
    ClusterProcessor(Topics topics, ClusterSettings settings) {
        this.topics = topics;
        outcomes = topics.enrichedArticles();
        this.settings = settings;
    }

    // A revived task calls this again on the same object: everything is built anew from the restored stores.
    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        close();
        log = new KafkaOutcomeLog(outcomes, context.appConfigs());
        sequencer = new Sequencer(
                new OrderTables(
                        table(OrderTables.PROGRESS),
                        table(OrderTables.ENTRIES),
                        table(OrderTables.WAITING),
                        table(OrderTables.SPILLED),
                        table(OrderTables.HELD)),
                log,
                this,
                Clock.systemUTC(),
                topics.namespace());
        clusterer = clusterer(sequencer.clusterer());
        context.schedule(CLOCK_TICK, PunctuationType.WALL_CLOCK_TIME, now -> sequencer.clockTick());
        looks = null;
        lookOut();
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata source = context.recordMetadata().orElseThrow();
        if (source.topic().equals(outcomes.name())) {
            sequencer.outcome(Arrival.of(source.offset(), record.value()));
        } else {
            take(read(record.value()), source.topic());
        }
        lookOut();
    }

    /** Looks for lulls as long as there is use for them: each look costs a commit. */
    private void lookOut() {
        boolean wanted = sequencer.mayRest();
        if (wanted && looks == null) {
            looks = context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, now -> {
                sequencer.look();
                lookOut();
            });
        } else if (!wanted && looks != null) {
            looks.cancel();
            looks = null;
        }
    }

    /** A shadow begins as its own order says; that of the corpus begins for the namespace that has it. */
    private void take(OrderEntry entry, String topic) {
        boolean othersOpening =
                entry.seq() == 0 && !topic.equals(topics.articleOrder().name());
        if (!othersOpening) {
            sequencer.entry(entry);
        }
    }

    private EventClusterer clusterer(ClusterConfiguration configuration) {
        return new EventClusterer(
                settings.with(configuration),
                new ClusterTables(
                        table(ClusterTables.ARTICLES),
                        table(ClusterTables.MEMBERS),
                        table(ClusterTables.EVENTS),
                        table(ClusterTables.WINDOW),
                        table(ClusterTables.COPIES),
                        table(ClusterTables.CONTRIBUTIONS),
                        table(ClusterTables.RELATIONS)));
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
            log = null;
        }
    }

    @Override
    public void begin(OrderEntry.Configuration opening) {
        if (opening.clusterer() != null) {
            clusterer = clusterer(opening.clusterer());
        }
        if (opening.live() != null) {
            forward(new EventAssignment.Live(opening.seq(), null, opening.live()));
        }
    }

    @Override
    public ClusterResult.Kind article(long seq, Instant time, EnrichedArticle article) {
        ClusterResult result = clusterer.assign(seq, time, article);
        result.assignments().forEach(this::forward);
        return result.kind();
    }

    @Override
    public ClusterResult.Kind withdrawal(long seq, Instant time, WithdrawnArticle article) {
        ClusterResult result = clusterer.withdraw(seq, time, article);
        result.assignments().forEach(this::forward);
        if (result.kind() == ClusterResult.Kind.UNKNOWN) {
            forwardDeadLetter(time, article);
        }
        return result.kind();
    }

    private void forwardDeadLetter(Instant time, WithdrawnArticle article) {
        String where = topics.rawArticles().name() + "-" + article.position().partition() + "@"
                + article.position().offset();
        byte[] key = article.articleId().getBytes(UTF_8);
        DeadLetter letter = DeadLetters.letter(
                "cluster",
                "unknown-article",
                "nothing to withdraw: no such article",
                where,
                key,
                Json.toBytes(article));
        context.forward(DeadLetters.streamsRecord(letter, timestamp(time)), ClusterTopology.DEAD_LETTERS);
    }

    @Override
    public void tick(long seq, Instant time) {
        clusterer.tick(seq, time).forEach(this::forward);
    }

    @Override
    public boolean isUnsettled() {
        return clusterer.isUnsettled();
    }

    @Override
    public void settle(long seq, Instant time) {
        clusterer.settle(seq, time).forEach(this::forward);
    }

    @Override
    public void endOfInput(long seq, Instant time, Tally tally) {
        forward(new EventAssignment.EndOfInput(seq, time, tally));
        context.commit(); // whoever waits for the end need not wait for the interval
    }

    // The pointer moves in the transaction that the new recorder takes over in.
    @Override
    public void handOver(OrderEntry.Handover handover, Instant time, String corpus, SortedSet<String> lived) {
        forward(new EventAssignment.Live(handover.seq(), time, handover.to()));
        if (handover.to().equals(topics.namespace())) {
            LiveNamespace live =
                    new LiveNamespace(corpus, handover.to(), handover.seq(), time, handover.from(), List.copyOf(lived));
            context.forward(
                    new Record<>(corpus.getBytes(UTF_8), Json.toBytes(live), timestamp(time)), ClusterTopology.LIVE);
        }
    }

    @Override
    public void record(OrderEntry entry) {
        Instant time = entry instanceof OrderEntry.Article article ? article.time() : null;
        context.forward(new Record<>(null, Json.toBytes(entry), timestamp(time)), ClusterTopology.ORDER);
    }

    private void forward(EventAssignment assignment) {
        byte[] key = assignment.eventId() == null ? null : assignment.eventId().getBytes(UTF_8);
        Headers headers = new RecordHeaders();
        ReplayHeader.add(headers, sequencer.replayOf());
        context.forward(
                new Record<>(key, AssignmentJson.of(assignment), timestamp(assignment.time()), headers),
                ClusterTopology.ASSIGNMENTS);
    }

    private Table table(String name) {
        return new StoreTable(context.getStateStore(name));
    }

    private static long timestamp(Instant timeOrNull) {
        return timeOrNull == null ? 0 : Math.max(0, timeOrNull.toEpochMilli());
    }

    private static OrderEntry read(byte[] value) {
        try {
            return Json.fromBytes(value, OrderEntry.class);
        } catch (IOException e) {
            throw new KafkaException("article-order holds something that is no entry of an order", e);
        }
    }
}
