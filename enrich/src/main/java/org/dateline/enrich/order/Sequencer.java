package org.dateline.enrich.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.cluster.Table;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.dateline.model.order.OrderRecorder;

/**
 * Hands outcomes on in the recorded order, each exactly once. While <em>recording</em>, the order of arrival is the
 * order, and each entry is recorded together with what follows from it. While <em>following</em>, an outcome waits until
 * the entries before its own are done. Which of the two it is, and where the input ends, stands in the order itself.
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

    private final OrderTables tables;
    private final OrderedWork work;
    private final Clock clock;
    private Progress progress;

    /**
     * Takes up the work where the tables say.
     *
     * @param clock read only while recording, and only into what is recorded
     */
    public Sequencer(OrderTables tables, OrderedWork work, Clock clock) {
        this.tables = tables;
        this.work = work;
        this.clock = clock;
        byte[] row = tables.progress().get(PROGRESS_KEY);
        progress = row == null ? Progress.START : read(row, Progress.class);
    }

    /**
     * Takes the outcome of the next raw record of some partition.
     *
     * @throws OrderViolation where outcomes of that partition are missing before it
     */
    public void outcome(EnrichOutcome outcome) {
        if (!isExpected(outcome.position())) {
            return;
        }
        progress = progress.received(
                outcome.position().partition(), outcome.position().offset());
        if (progress.mode() == null) {
            hold(outcome);
        } else if (progress.mode() == Mode.RECORDING) {
            recordArrival(outcome);
        } else {
            await(outcome);
        }
        save();
    }

    /**
     * Takes an entry of the order, which may be one that this sequencer has recorded itself.
     *
     * @throws OrderViolation where somebody else writes the order while it is being recorded
     */
    public void entry(OrderEntry entry) {
        if (entry.seq() < progress.nextSeq()) {
            return;
        }
        if (progress.mode() == Mode.RECORDING) {
            throw new OrderViolation("the order is being recorded and stands at entry " + progress.nextSeq()
                    + ", but somebody else has written entry " + entry.seq());
        }
        if (entry.seq() == progress.nextSeq() && isReady(entry)) {
            perform(entry);
            follow();
        } else {
            tables.entries().put(key(entry.seq()), Json.toBytes(entry));
        }
        save();
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

    private void hold(EnrichOutcome outcome) {
        tables.held().put(key(progress.held()), Json.toBytes(outcome));
        progress = progress.withHeld(progress.held() + 1);
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
        Instant receivedAt = outcome instanceof EnrichedArticle article ? article.receivedAt() : null;
        return receivedAt != null && receivedAt.isAfter(clock.instant().plus(AHEAD)) ? null : receivedAt;
    }

    private void await(EnrichOutcome outcome) {
        byte[] next = tables.entries().get(key(progress.nextSeq()));
        if (next != null
                && read(next, OrderEntry.class) instanceof OrderEntry.Article article
                && article.ordinal().equals(outcome.position().ordinal())) {
            tables.entries().put(key(article.seq()), null);
            performArticle(article, outcome);
            follow();
        } else {
            tables.waiting().put(outcome.position().ordinal().getBytes(UTF_8), Json.toBytes(outcome));
        }
    }

    /** Works on entries as long as the next one is there and ready. */
    private void follow() {
        while (progress.mode() == Mode.FOLLOWING) {
            byte[] row = tables.entries().get(key(progress.nextSeq()));
            OrderEntry entry = row == null ? null : read(row, OrderEntry.class);
            if (entry == null || !isReady(entry)) {
                return;
            }
            tables.entries().put(key(entry.seq()), null);
            perform(entry);
        }
    }

    private boolean isReady(OrderEntry entry) {
        return !(entry instanceof OrderEntry.Article article)
                || tables.waiting().get(article.ordinal().getBytes(UTF_8)) != null;
    }

    private void perform(OrderEntry entry) {
        if (entry instanceof OrderEntry.Article article) {
            byte[] ordinal = article.ordinal().getBytes(UTF_8);
            EnrichOutcome outcome = read(tables.waiting().get(ordinal), EnrichOutcome.class);
            tables.waiting().put(ordinal, null);
            performArticle(article, outcome);
        } else if (entry instanceof OrderEntry.Tick tick) {
            progress = progress.done(tick.time());
            work.tick(tick.seq(), progress.time());
        } else if (entry instanceof OrderEntry.Configuration configuration) {
            progress = progress.done(null);
            configure(configuration.mode());
        } else {
            progress = progress.done(null);
            work.endOfInput(entry.seq(), progress.time(), progress.tally());
        }
    }

    private void performArticle(OrderEntry.Article entry, EnrichOutcome outcome) {
        progress = progress.done(entry.time());
        Tally tally = progress.tally();
        if (outcome instanceof EnrichedArticle article) {
            tally = switch (work.article(entry.seq(), progress.time(), article)) {
                case NEW -> tally.plusAssigned();
                case VERSION -> tally.plusVersion();
                case DUPLICATE -> tally.plusDuplicate();
            };
        } else if (outcome instanceof RejectedArticle) {
            tally = tally.plusRejected();
        }
        progress = progress.withTally(tally);
    }

    private void configure(Mode mode) {
        progress = progress.withMode(mode);
        List<EnrichOutcome> early = new ArrayList<>();
        drain(tables.held(), early);
        progress = progress.withHeld(0);
        if (mode == Mode.RECORDING) {
            drain(tables.waiting(), early);
        }
        for (EnrichOutcome outcome : early) {
            if (mode == Mode.RECORDING) {
                recordArrival(outcome);
            } else {
                await(outcome);
            }
        }
    }

    private static void drain(Table table, List<EnrichOutcome> into) {
        List<byte[]> keys = new ArrayList<>();
        table.scan((key, row) -> {
            keys.add(key);
            into.add(read(row, EnrichOutcome.class));
        });
        keys.forEach(key -> table.put(key, null));
    }

    private void save() {
        tables.progress().put(PROGRESS_KEY, Json.toBytes(progress));
    }

    private static byte[] key(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static <T> T read(byte[] row, Class<T> type) {
        try {
            return Json.fromBytes(row, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the sequencer's tables are damaged", e);
        }
    }
}
