package org.dateline.kafka.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoresTest {
    private static final TopicPartition CHANGELOG = new TopicPartition("news-cluster-rows-changelog", 0);
    private static final long FROM_THE_BEGINNING = -4;

    private static final Uuid TOPIC_ID = new Uuid(1, 2);

    @TempDir
    private Path directory;

    private final Changelogs changelogs = new Changelogs(partition -> this.end);
    private ChangelogEnd end = new ChangelogEnd(TOPIC_ID, 10);
    private KeyValueStore<Bytes, byte[]> store = new CommittedStore("rows");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsWhatIsCommittedAndNothingElse() {
        open();
        put("a", "1");
        put("b", "2");
        changelogs.committed(Map.of(CHANGELOG, 8L));
        put("a", "3");
        put("b", null);
        put("c", "4");
        assertThat(rows()).containsExactly("a=3", "c=4");

        reopen(new CommittedStore("rows"));

        assertThat(rows()).containsExactly("a=1", "b=2");
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(8);
    }

    @Test
    void readsWhatItHasWritten() {
        open();
        put("b", "1");
        put("d", "1");
        changelogs.committed(Map.of(CHANGELOG, 1L));
        put("a", "2");
        put("b", "2");
        put("c", "2");
        put("d", null);

        assertThat(rows()).containsExactly("a=2", "b=2", "c=2");
        assertThat(rows(store.range(key("b"), key("b")))).containsExactly("b=2");
        assertThat(rows(store.range(key("bb"), null))).containsExactly("c=2");
        assertThat(store.get(key("d"))).isNull();
        assertThat(store.delete(key("c"))).isEqualTo("2".getBytes(UTF_8));
        assertThat(store.putIfAbsent(key("d"), "3".getBytes(UTF_8))).isNull();
        assertThat(rows()).containsExactly("a=2", "b=2", "d=3");
    }

    @Test
    void mayBeWrittenToWhileItIsRead() {
        open();
        put("a", "1");
        changelogs.committed(Map.of(CHANGELOG, 1L));
        put("b", "1");
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                store.delete(all.next().key);
            }
        }

        assertThat(rows()).isEmpty();
    }

    @Test
    void isToldOfItsOwnChangelogAlone() {
        open();
        put("a", "1");
        changelogs.committed(Map.of(new TopicPartition("news-cluster-others-changelog", 0), 5L));

        reopen(new CommittedStore("rows"));

        assertThat(rows()).isEmpty();
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(FROM_THE_BEGINNING);
    }

    @Test
    void isCommittedAsAWholeWhereItsTaskIsAtRest() {
        open();
        put("a", "1");
        store.commit(Map.of(CHANGELOG, FROM_THE_BEGINNING));
        store.commit(Map.of());
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(FROM_THE_BEGINNING);

        store.commit(Map.of(CHANGELOG, 3L));
        reopen(new CommittedStore("rows"));

        assertThat(rows()).containsExactly("a=1");
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(3);
    }

    @Test
    void startsAnewWhereTheChangelogHasLostItsEnd() {
        open();
        put("a", "1");
        changelogs.committed(Map.of(CHANGELOG, 8L));
        end = new ChangelogEnd(TOPIC_ID, 8);

        reopen(new CommittedStore("rows"));

        assertThat(rows()).isEmpty();
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(FROM_THE_BEGINNING);
    }

    @Test
    void startsAnewWhereTheChangelogIsAnother() {
        open();
        put("a", "1");
        changelogs.committed(Map.of(CHANGELOG, 8L));
        end = new ChangelogEnd(new Uuid(3, 4), 100);

        reopen(new CommittedStore("rows"));

        assertThat(rows()).isEmpty();
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(FROM_THE_BEGINNING);
    }

    @Test
    void startsAnewWhereItIsDamaged() throws IOException {
        open();
        put("a", "1");
        changelogs.committed(Map.of(CHANGELOG, 8L));
        store.close();
        for (Path file : filesOf("rows")) {
            if (file.getFileName().toString().startsWith("MANIFEST")) {
                Files.write(file, "no manifest".getBytes(UTF_8));
            }
        }

        open(new CommittedStore("rows"));

        assertThat(rows()).isEmpty();
        assertThat(store.committedOffset(CHANGELOG)).isEqualTo(FROM_THE_BEGINNING);
    }

    @Test
    void hasNothingToReadOnceScratched() {
        open(new ScratchStore("scratch"));
        put("a", "1");
        assertThat(rows()).containsExactly("a=1");

        reopen(new ScratchStore("scratch"));

        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesARowWithoutAKey() {
        open();

        assertThatThrownBy(() -> put("", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private void open() {
        open(store);
    }

    private void open(KeyValueStore<Bytes, byte[]> other) {
        store = other;
        store.init(context(), store);
        store.committedOffset(CHANGELOG);
    }

    /** What a kill leaves is what has been told to be committed: closing adds nothing. */
    private void reopen(KeyValueStore<Bytes, byte[]> other) {
        store.close();
        open(other);
    }

    private StateStoreContext context() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "news-cluster");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(Changelogs.CONFIG, changelogs);
        return new MockProcessorContext<Void, Void>(settings, new TaskId(0, 0), directory.toFile())
                .getStateStoreContext();
    }

    private List<Path> filesOf(String name) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.getParent().endsWith(name)).toList();
        }
    }

    private void put(String key, String value) {
        store.put(key(key), value == null ? null : value.getBytes(UTF_8));
    }

    private static Bytes key(String key) {
        return Bytes.wrap(key.getBytes(UTF_8));
    }

    private List<String> rows() {
        return rows(store.all());
    }

    private static List<String> rows(KeyValueIterator<Bytes, byte[]> iterator) {
        List<String> rows = new ArrayList<>();
        try (iterator) {
            while (iterator.hasNext()) {
                Bytes next = iterator.peekNextKey();
                KeyValue<Bytes, byte[]> row = iterator.next();
                assertThat(row.key).isEqualTo(next);
                rows.add(new String(row.key.get(), UTF_8) + "=" + new String(row.value, UTF_8));
            }
        }
        return rows;
    }
}
