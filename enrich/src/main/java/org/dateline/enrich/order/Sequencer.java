package org.dateline.enrich.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.dateline.model.order.OrderRecorder;

/**
 * Hands outcomes on in the recorded order, each exactly once. While <em>recording</em>, the order of arrival is the
 * order, and each entry is recorded together with what follows from it. While <em>following</em>, an outcome waits until
 * the entries before its own are done. Which of the two it is, and where the input ends, stands in the order itself.
 * Several namespaces may work on one order, of which one records and the others follow; a handover, an entry too, makes
 * the recorder a follower and a follower the recorder, and nothing is recorded twice or by two.
 *
 * <p>It also guards against loss: outcomes must come with contiguous offsets of each raw partition. What lies below the
 * expected offset is a redelivery and is dropped; a gap is an {@link OrderViolation}.
 *
 * <p>All state is in the tables, written as it changes; a new instance over the same tables goes on where the last one
 * stopped. Not thread-safe.
 */
public final class Sequencer {
    private static final byte[] PROGRESS_KEY = "progress".getBytes(UTF_8);
    // A receipt time this far ahead of the clock is a broken clock elsewhere, which must not close every event.
    private static final Duration AHEAD = Duration.ofDays(1);
    // After a pause longer than this the clock is not taken for the articles' time.
    private static final Duration BEHIND = Duration.ofDays(30);
    // looks in a row at which nothing has come since the one before
    private static final int LULL = 4;

    private final OrderTables tables;
    private final WaitingRoom waiting;
    private final OrderedWork work;
    private final Clock clock;
    private final String name;
    private Progress progress;
    private OrderEntry next;
    private long seenBefore = -1;
    private int quietLooks;

    /**
     * Takes up the work where the tables say.
     *
     * @param log where outcomes can be read again
     * @param clock read only while recording, and only into what is recorded
     * @param name the namespace that works on the order
     * @throws IllegalStateException where another version of Dateline has written the tables in another way
     */
    public Sequencer(OrderTables tables, OutcomeLog log, OrderedWork work, Clock clock, String name) {
        this.tables = tables;
        this.waiting = new WaitingRoom(tables.waiting(), tables.spilled(), log);
        this.work = work;
        this.clock = clock;
        this.name = name;
        byte[] row = tables.progress().get(PROGRESS_KEY);
        progress = row == null ? Progress.START : Rows.read(row, Progress.class);
        if (progress.rows() != Progress.ROWS) {
            throw new IllegalStateException(
                    "the cluster stage of " + name + " cannot read its state, which another version"
                            + " of Dateline has written; go on with that version. docs/operating.md says how another one"
                            + " takes over");
        }
    }

    /** What the clusterer does otherwise than shipped. */
    public ClusterConfiguration clusterer() {
        ClusterConfiguration clusterer = progress.standing().clusterer();
        return clusterer == null ? ClusterConfiguration.SHIPPED : clusterer;
    }

    /** The namespace that is live at this point of the order where it is another one than this; else null. */
    public String replayOf() {
        String live = progress.standing().live();
        return name.equals(live) ? null : live;
    }

    /**
     * Takes the outcome of the next raw record of some partition.
     *
     * @throws OrderViolation where outcomes of that partition are missing before it
     */
    public void outcome(Arrival arrival) {
        RawPosition position = arrival.position();
        if (!isExpected(position)) {
            return;
        }
        progress = progress.received(position.partition(), position.offset());
        if (progress.mode() == null) {
            tables.held().put(Rows.key(arrival.offset()), arrival.json());
        } else {
            take(arrival);
        }
        save();
    }

    /**
     * Takes an entry of the order, which may be one that this sequencer has recorded itself.
     *
     * @throws OrderViolation where somebody else writes the order while it is being recorded
     */
    public void entry(OrderEntry entry) {
        if (entry instanceof OrderEntry.HandoverRequest request) {
            request(request.to());
            return;
        }
        if (entry.seq() < progress.nextSeq()) {
            return;
        }
        if (progress.mode() == Mode.RECORDING) {
            throw new OrderViolation("the order is being recorded and stands at entry " + progress.nextSeq()
                    + ", but somebody else has written entry " + entry.seq());
        }
        if (entry.seq() > progress.nextSeq() || !isReady(entry)) {
            tables.entries().put(Rows.key(entry.seq()), Json.toBytes(entry));
            return;
        }
        perform(entry);
        follow();
        save();
    }

    /** Only who records the order can put a handover into it; all others pass over the request. */
    private void request(String to) {
        if (progress.mode() == Mode.RECORDING && !to.equals(name)) {
            OrderEntry handover = new OrderEntry.Handover(progress.nextSeq(), name, to);
            work.record(handover);
            perform(handover);
            save();
        }
    }

    /** While recording, notes that a full hour has begun, so that quiet events close without waiting for an article. */
    public void clockTick() {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (progress.mode() != Mode.RECORDING || progress.time() == null) {
            return;
        }
        if (hour.isAfter(progress.time()) && hour.isBefore(progress.time().plus(BEHIND))) {
            OrderEntry tick = new OrderEntry.Tick(progress.nextSeq(), hour);
            work.record(tick);
            perform(tick);
            save();
        }
    }

    /** Whether lulls are to be looked for. */
    public boolean mayRest() {
        return progress.mode() == Mode.RECORDING && work.isUnsettled();
    }

    /** A look at whether something comes: notes a lull after several at which nothing has, as long as there is use for it. */
    public void look() {
        quietLooks = progress.nextSeq() == seenBefore ? quietLooks + 1 : 0;
        if (quietLooks >= LULL && mayRest()) {
            OrderEntry lull = new OrderEntry.Lull(progress.nextSeq());
            work.record(lull);
            perform(lull);
            save();
        }
        seenBefore = progress.nextSeq();
    }

    private boolean isExpected(RawPosition position) {
        long expected = progress.nextOffsets().getOrDefault(position.partition(), 0L);
        if (position.offset() > expected) {
            throw new OrderViolation("raw-articles partition " + position.partition() + ": the outcome of offset "
                    + expected + " is due, but that of " + position.offset() + " came: "
                    + (position.offset() - expected)
                    + " records are lost (or were written by a transactional producer, which leaves gaps)");
        }
        return position.offset() == expected;
    }

    private void take(Arrival arrival) {
        if (progress.mode() == Mode.RECORDING) {
            recordArrival(arrival.read());
        } else if (nextEntry() instanceof OrderEntry.Article article
                && article.ordinal().equals(arrival.position().ordinal())) {
            tables.entries().put(Rows.key(article.seq()), null);
            performArticle(article, arrival.read());
            follow();
        } else {
            waiting.enter(arrival);
        }
    }

    private void recordArrival(EnrichOutcome outcome) {
        OrderRecorder recorder = new OrderRecorder(progress.nextSeq(), progress.time());
        for (OrderEntry entry : recorder.next(outcome.position().ordinal(), outcome.articleId(), receivedAt(outcome))) {
            work.record(entry);
            if (entry instanceof OrderEntry.Article article) {
                performArticle(article, outcome);
            } else {
                perform(entry);
            }
        }
    }

    private Instant receivedAt(EnrichOutcome outcome) {
        Instant receivedAt = null;
        if (outcome instanceof EnrichedArticle article) {
            receivedAt = article.receivedAt();
        } else if (outcome instanceof WithdrawnArticle withdrawn) {
            receivedAt = withdrawn.receivedAt();
        }
        return receivedAt != null && receivedAt.isAfter(clock.instant().plus(AHEAD)) ? null : receivedAt;
    }

    /** Works on entries as long as the next one is there and ready. */
    private void follow() {
        while (progress.mode() == Mode.FOLLOWING) {
            OrderEntry entry = nextEntry();
            if (entry == null || !isReady(entry)) {
                return;
            }
            tables.entries().put(Rows.key(entry.seq()), null);
            perform(entry);
        }
    }

    /** The entry whose turn it is; null as long as it has not come. */
    private OrderEntry nextEntry() {
        if (next == null || next.seq() != progress.nextSeq()) {
            byte[] row = tables.entries().get(Rows.key(progress.nextSeq()));
            next = row == null ? null : Rows.read(row, OrderEntry.class);
        }
        return next;
    }

    private boolean isReady(OrderEntry entry) {
        return !(entry instanceof OrderEntry.Article article) || waiting.holds(article.ordinal());
    }

    private void perform(OrderEntry entry) {
        if (entry instanceof OrderEntry.Article article) {
            performArticle(article, waiting.leave(article.ordinal()).read());
        } else if (entry instanceof OrderEntry.Tick tick) {
            progress = progress.done(tick.time());
            work.tick(tick.seq(), progress.time());
        } else if (entry instanceof OrderEntry.Lull) {
            progress = progress.done(null);
            work.settle(entry.seq(), progress.time());
        } else if (entry instanceof OrderEntry.Configuration configuration) {
            progress = progress.done(null);
            if (configuration.seq() == 0) {
                begin(configuration);
            }
            configure(configuration.mode());
        } else if (entry instanceof OrderEntry.Handover handover) {
            progress = progress.done(null);
            handOver(handover);
        } else {
            progress = progress.done(null);
            work.endOfInput(entry.seq(), progress.time(), progress.tally());
        }
    }

    private void begin(OrderEntry.Configuration opening) {
        progress = progress.withStanding(Standing.of(opening));
        if (opening.next() != null && opening.next() > progress.nextSeq()) {
            progress = progress.skippedTo(opening.next());
        }
        work.begin(opening);
    }

    private void handOver(OrderEntry.Handover handover) {
        Standing standing = progress.standing().after(handover);
        progress = progress.withStanding(standing);
        SortedSet<String> others = new TreeSet<>(standing.lived());
        others.remove(handover.to());
        work.handOver(handover, progress.time(), standing.corpus() == null ? name : standing.corpus(), others);
        configure(handover.to().equals(name) ? Mode.RECORDING : Mode.FOLLOWING);
    }

    private void performArticle(OrderEntry.Article entry, EnrichOutcome outcome) {
        progress = progress.done(entry.time());
        Tally tally = progress.tally();
        if (outcome instanceof EnrichedArticle article) {
            tally = counted(tally, work.article(entry.seq(), progress.time(), article));
        } else if (outcome instanceof WithdrawnArticle article) {
            tally = counted(tally, work.withdrawal(entry.seq(), progress.time(), article));
        } else {
            tally = tally.plusRejected();
        }
        progress = progress.withTally(tally);
    }

    private static Tally counted(Tally tally, ClusterResult.Kind kind) {
        return switch (kind) {
            case NEW -> tally.plusAssigned();
            case VERSION -> tally.plusVersion();
            case DUPLICATE -> tally.plusDuplicate();
            case WITHDRAWN -> tally.plusWithdrawn();
            case UNKNOWN -> tally.plusRejected();
        };
    }

    private void configure(Mode mode) {
        progress = progress.withMode(mode);
        List<Arrival> early = new ArrayList<>(leaveHeld());
        if (mode == Mode.RECORDING) {
            early.addAll(waiting.leaveAll());
        }
        early.forEach(this::take);
    }

    private List<Arrival> leaveHeld() {
        List<Arrival> held = new ArrayList<>();
        tables.held().scan((key, json) -> held.add(Arrival.of(Rows.number(key), json)));
        held.forEach(arrival -> tables.held().put(Rows.key(arrival.offset()), null));
        return held;
    }

    private void save() {
        tables.progress().put(PROGRESS_KEY, Json.toBytes(progress));
    }
}
