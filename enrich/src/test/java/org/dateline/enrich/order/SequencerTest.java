package org.dateline.enrich.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.dateline.enrich.cluster.ClusterResult;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Tally;
import org.dateline.model.json.Json;
import org.dateline.model.order.ClusterConfiguration;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final OrderEntry RECORD = new OrderEntry.Configuration(0, Mode.RECORDING);
    private static final OrderEntry FOLLOW = new OrderEntry.Configuration(0, Mode.FOLLOWING);

    private final OrderTables tables = OrderTables.inMemory();
    private final Log log = new Log();
    private Sequencer sequencer = sequencer(NOON);

    @Test
    void recordsTheOrderOfArrival() {
        sequencer.entry(RECORD);

        arrive(sequencer, article("b", 0, 0, NOON));
        arrive(sequencer, article("a", 1, 0, NOON));

        assertThat(log.done).containsExactly("1:b@2031-03-04T12:00:00Z", "2:a@2031-03-04T12:00:00Z");
        assertThat(log.recorded)
                .containsExactly(
                        new OrderEntry.Article(1, "0:0", "b", NOON), new OrderEntry.Article(2, "1:0", "a", NOON));
    }

    @Test
    void doesNotHeedWhatItRecordedItself() {
        sequencer.entry(RECORD);
        arrive(sequencer, article("a", 0, 0, NOON));

        log.recorded.forEach(sequencer::entry);

        assertThat(log.done).hasSize(1);
    }

    @Test
    void stopsWhenSomebodyElseWritesTheOrderItRecords() {
        sequencer.entry(RECORD);

        assertThatThrownBy(() -> sequencer.entry(new OrderEntry.EndOfInput(1)))
                .isInstanceOf(OrderViolation.class)
                .hasMessageContaining("somebody else has written entry 1");
    }

    @Test
    void readsNoStateThatAnotherVersionHasWritten() {
        tables.progress().put("progress".getBytes(UTF_8), "{\"mode\":\"RECORDING\",\"nextSeq\":1}".getBytes(UTF_8));

        assertThatThrownBy(() -> sequencer(NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version of Dateline has written");
    }

    @Test
    void followsTheOrderWhateverTheArrival() {
        List<OrderEntry> order = order("a", "b", "c", "d");
        List<EnrichOutcome> arrivals = new ArrayList<>(List.of(
                article("a", 0, 0, null),
                article("b", 1, 0, null),
                article("c", 2, 0, null),
                article("d", 3, 0, null)));

        for (int seed = 0; seed < 50; seed++) {
            Log run = new Log();
            Sequencer following = new Sequencer(OrderTables.inMemory(), log::at, run, clock(NOON), "news");
            List<Runnable> steps = new ArrayList<>();
            arrivals.forEach(outcome -> steps.add(() -> arrive(following, outcome)));
            Collections.shuffle(steps, new Random(seed));
            interleave(steps, order, following, seed);
            steps.forEach(Runnable::run);

            assertThat(run.done).containsExactly("1:a@null", "2:b@null", "3:c@null", "4:d@null", "end 4");
        }
    }

    @Test
    void keepsThePlaceOfRejectedRecords() {
        order("a", "b").forEach(sequencer::entry);

        arrive(sequencer, article("b", 1, 0, null));
        arrive(sequencer, new RejectedArticle("0:0", new RawPosition("0:0", 0, 0), "no-text", "nothing"));

        assertThat(log.done).containsExactly("2:b@null", "end 2");
        assertThat(log.tally).isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void takesAWithdrawalInItsTurn() {
        order("a", "b").forEach(sequencer::entry);

        arrive(sequencer, new WithdrawnArticle("b", new RawPosition("1:0", 1, 0), null, null));
        arrive(sequencer, article("a", 0, 0, null));

        assertThat(log.done).containsExactly("1:a@null", "2:-b@null", "end 2");
        assertThat(log.tally).isEqualTo(new Tally(1, 0, 0, 0, 1));
    }

    @Test
    void recordsWhenAWithdrawalCame() {
        sequencer.entry(RECORD);

        arrive(sequencer, new WithdrawnArticle("b", new RawPosition("1:0", 1, 0), null, NOON));

        assertThat(log.recorded).containsExactly(new OrderEntry.Article(1, "1:0", "b", NOON));
    }

    @Test
    void goesOnOverTheSameTablesAfterARestart() {
        order("a", "b", "c").forEach(sequencer::entry);
        arrive(sequencer, article("c", 2, 0, null));

        sequencer = sequencer(NOON);
        arrive(sequencer, article("a", 0, 0, null));
        sequencer = sequencer(NOON);
        arrive(sequencer, article("b", 1, 0, null));

        assertThat(log.done).containsExactly("1:a@null", "2:b@null", "3:c@null", "end 3");
    }

    @Test
    void holdsOutcomesUntilItKnowsWhetherToRecord() {
        arrive(sequencer, article("b", 0, 0, NOON));
        arrive(sequencer, article("a", 0, 1, NOON));

        sequencer.entry(RECORD);

        assertThat(log.done).extracting(line -> line.substring(0, 3)).containsExactly("1:b", "2:a");
    }

    @Test
    void dropsARedelivery() {
        sequencer.entry(RECORD);
        arrive(sequencer, article("a", 0, 0, NOON));

        arrive(sequencer, article("a", 0, 0, NOON));

        assertThat(log.done).hasSize(1);
    }

    @Test
    void stopsAtAGap() {
        sequencer.entry(RECORD);
        arrive(sequencer, article("a", 0, 0, NOON));

        assertThatThrownBy(() -> arrive(sequencer, article("d", 0, 3, NOON)))
                .isInstanceOf(OrderViolation.class)
                .hasMessageContaining("partition 0")
                .hasMessageContaining("2 records are lost");
    }

    @Test
    void doesNotBelieveAReceiptTimeFarAheadOfTheClock() {
        sequencer.entry(RECORD);

        arrive(sequencer, article("a", 0, 0, NOON));
        arrive(sequencer, article("b", 0, 1, Instant.parse("2099-01-01T00:00:00Z")));

        assertThat(log.done.get(1)).isEqualTo("2:b@" + NOON);
    }

    @Test
    void recordsThatAnHourHasBegun() {
        sequencer.entry(RECORD);
        arrive(sequencer, article("a", 0, 0, NOON));

        sequencer = sequencer(NOON.plusSeconds(3_700));
        sequencer.clockTick();
        sequencer.clockTick();

        assertThat(log.done).endsWith("tick 2@2031-03-04T13:00:00Z").hasSize(2);
        assertThat(log.recorded).endsWith(new OrderEntry.Tick(2, Instant.parse("2031-03-04T13:00:00Z")));
    }

    @Test
    void recordsALullWhenNothingHasComeForAWhile() {
        sequencer.entry(RECORD);
        log.unsettled = true;
        sequencer.look();
        sequencer.look();
        sequencer.look();
        arrive(sequencer, article("a", 0, 0, NOON));
        for (int i = 0; i < 5; i++) {
            sequencer.look();
        }
        assertThat(log.done).last().isEqualTo("settle 2@" + NOON);
        assertThat(log.recorded).last().isEqualTo(new OrderEntry.Lull(2));

        sequencer.look();
        assertThat(log.done).last().isEqualTo("settle 3@" + NOON);

        log.unsettled = false;
        sequencer.look();
        assertThat(log.done).last().isEqualTo("settle 3@" + NOON);
    }

    @Test
    void settlesInALullOfTheOrderThatItFollows() {
        sequencer.entry(FOLLOW);
        log.unsettled = true;
        for (int i = 0; i < 9; i++) {
            sequencer.look();
        }
        assertThat(log.recorded).isEmpty();

        sequencer.entry(new OrderEntry.Article(1, "0:0", "a", NOON));
        sequencer.entry(new OrderEntry.Lull(2));
        arrive(sequencer, article("a", 0, 0, NOON));

        assertThat(log.done).containsExactly("1:a@" + NOON, "settle 2@" + NOON);
    }

    @Test
    void recordsFromWhereFollowingEnds() {
        sequencer.entry(FOLLOW);
        sequencer.entry(new OrderEntry.Article(1, "0:0", "a", null));
        arrive(sequencer, article("a", 0, 0, null));
        arrive(sequencer, article("b", 1, 0, null));

        sequencer.entry(new OrderEntry.Configuration(2, Mode.RECORDING));

        assertThat(log.done).containsExactly("1:a@null", "3:b@null");
        assertThat(log.recorded).containsExactly(new OrderEntry.Article(3, "1:0", "b", null));
    }

    @Test
    void handsOverOnceItIsAskedWhileItRecords() {
        sequencer.entry(RECORD);
        arrive(sequencer, article("a", 0, 0, NOON));

        sequencer.entry(new OrderEntry.HandoverRequest("second"));
        sequencer.entry(new OrderEntry.HandoverRequest("third"));

        assertThat(log.recorded).endsWith(new OrderEntry.Handover(2, "news", "second"));
        assertThat(log.done).endsWith("2:second over news after [news]").hasSize(2);
        assertThat(sequencer.replayOf()).isEqualTo("second");
    }

    @Test
    void followsTheOtherOneAfterTheHandover() {
        sequencer.entry(RECORD);
        sequencer.entry(new OrderEntry.HandoverRequest("second"));

        arrive(sequencer, article("b", 0, 0, NOON));
        arrive(sequencer, article("a", 1, 0, NOON));
        sequencer.entry(new OrderEntry.Article(2, "1:0", "a", NOON));
        sequencer = sequencer(NOON);
        sequencer.entry(new OrderEntry.Article(3, "0:0", "b", NOON));

        assertThat(log.done.subList(1, 3)).containsExactly("2:a@" + NOON, "3:b@" + NOON);
        assertThat(log.recorded).hasSize(1);
    }

    @Test
    void recordsWhatWaitsWhenItIsHandedTheOrder() {
        sequencer = shadow();
        sequencer.entry(new OrderEntry.Article(1, "0:0", "a", NOON));
        arrive(sequencer, article("a", 0, 0, NOON));
        arrive(sequencer, article("b", 0, 1, NOON));
        sequencer.entry(new OrderEntry.HandoverRequest("second"));
        assertThat(sequencer.replayOf()).isEqualTo("news");

        sequencer.entry(new OrderEntry.Handover(2, "news", "second"));

        assertThat(log.done).containsExactly("1:a@" + NOON, "2:second over news after [news]", "3:b@" + NOON);
        assertThat(log.recorded).containsExactly(new OrderEntry.Article(3, "0:1", "b", NOON));
        assertThat(sequencer.replayOf()).isNull();
    }

    @Test
    void knowsAfterTheWayBackWhoHasBeenLive() {
        sequencer = shadow();

        sequencer.entry(new OrderEntry.Handover(1, "news", "second"));
        sequencer.entry(new OrderEntry.HandoverRequest("news"));

        assertThat(log.done).containsExactly("1:second over news after [news]", "2:news over news after [second]");
        assertThat(sequencer(NOON, "second").replayOf()).isEqualTo("news");
    }

    @Test
    void remembersTheConfigurationOfTheOpening() {
        ClusterConfiguration strict = new ClusterConfiguration(8_000, null, null, null, null, null);
        sequencer.entry(new OrderEntry.Configuration(0, Mode.FOLLOWING, strict, null, null, null));

        assertThat(log.begun.clusterer()).isEqualTo(strict);
        assertThat(sequencer(NOON).clusterer()).isEqualTo(strict);
    }

    @Test
    void keepsTheNumbersOfAPartOfAnOrder() {
        sequencer.entry(new OrderEntry.Configuration(0, Mode.FOLLOWING, null, "news", null, 41L));
        sequencer.entry(new OrderEntry.Article(41, "0:0", "a", NOON));

        arrive(sequencer, article("a", 0, 0, NOON));

        assertThat(log.done).containsExactly("41:a@" + NOON);
    }

    private Sequencer shadow() {
        Sequencer shadow = sequencer(NOON, "second");
        shadow.entry(new OrderEntry.Configuration(0, Mode.FOLLOWING, null, "news", "news", null));
        return shadow;
    }

    private static List<OrderEntry> order(String... ids) {
        List<OrderEntry> order = new ArrayList<>(List.of(FOLLOW));
        for (String id : ids) {
            order.add(new OrderEntry.Article(order.size(), (order.size() - 1) + ":0", id, null));
        }
        order.add(new OrderEntry.EndOfInput(order.size()));
        return order;
    }

    /** Puts the entries, in their own order, between the other steps. */
    private static void interleave(List<Runnable> steps, List<OrderEntry> order, Sequencer following, int seed) {
        Random random = new Random(seed);
        int at = 0;
        for (OrderEntry entry : order) {
            at += random.nextInt(Math.max(1, steps.size() - at + 1));
            steps.add(Math.min(at, steps.size()), () -> following.entry(entry));
            at++;
        }
    }

    private void arrive(Sequencer at, EnrichOutcome outcome) {
        at.outcome(log.append(outcome));
    }

    private Sequencer sequencer(Instant now) {
        return sequencer(now, "news");
    }

    private Sequencer sequencer(Instant now, String name) {
        return new Sequencer(tables, log::at, log, clock(now), name);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static EnrichedArticle article(String id, int partition, long offset, Instant receivedAt) {
        RawPosition position = new RawPosition(partition + ":" + offset, partition, offset);
        return new EnrichedArticle(
                id,
                position,
                null,
                null,
                null,
                "Headline",
                null,
                "en",
                null,
                receivedAt,
                null,
                null,
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Keeps outcomes, and notes what is done with them. */
    private static final class Log implements OrderedWork {
        private final List<byte[]> outcomes = new ArrayList<>();
        private final List<String> done = new ArrayList<>();
        private final List<OrderEntry> recorded = new ArrayList<>();
        private OrderEntry.Configuration begun;
        private Tally tally;
        private boolean unsettled;

        private Arrival append(EnrichOutcome outcome) {
            outcomes.add(Json.toBytes(outcome));
            return Arrival.of(outcomes.size() - 1, outcomes.get(outcomes.size() - 1));
        }

        private byte[] at(long offset) {
            return outcomes.get((int) offset);
        }

        @Override
        public void begin(OrderEntry.Configuration opening) {
            begun = opening;
        }

        @Override
        public void handOver(OrderEntry.Handover handover, Instant time, String corpus, SortedSet<String> lived) {
            done.add(handover.seq() + ":" + handover.to() + " over " + corpus + " after " + lived);
        }

        @Override
        public ClusterResult.Kind article(long seq, Instant time, EnrichedArticle article) {
            done.add(seq + ":" + article.articleId() + "@" + time);
            return ClusterResult.Kind.NEW;
        }

        @Override
        public ClusterResult.Kind withdrawal(long seq, Instant time, WithdrawnArticle article) {
            done.add(seq + ":-" + article.articleId() + "@" + time);
            return ClusterResult.Kind.WITHDRAWN;
        }

        @Override
        public boolean isUnsettled() {
            return unsettled;
        }

        @Override
        public void settle(long seq, Instant time) {
            done.add("settle " + seq + "@" + time);
        }

        @Override
        public void tick(long seq, Instant time) {
            done.add("tick " + seq + "@" + time);
        }

        @Override
        public void endOfInput(long seq, Instant time, Tally counts) {
            done.add("end " + (seq - 1));
            tally = counts;
        }

        @Override
        public void record(OrderEntry entry) {
            recorded.add(entry);
        }
    }
}
