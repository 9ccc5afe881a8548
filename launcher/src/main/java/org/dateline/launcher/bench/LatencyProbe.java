package org.dateline.launcher.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dateline.ingest.ArticlePublisher;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.LiveIngest;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.bench.BenchReport.Latency;
import org.dateline.launcher.pipeline.OrderOpening;
import org.dateline.launcher.pipeline.Pipeline;
import org.dateline.launcher.pipeline.Stages;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventMember;
import org.dateline.model.json.Json;

/** How long an article takes from the door to the view of its event, at a steady rate, recording the order. */
final class LatencyProbe {
    private static final Topics TOPICS = Topics.of("latency");
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration SILENCE = Duration.ofSeconds(3);
    // The first articles wait for the stages to get their partitions.
    private static final int WARM_UP = 250;

    private final String bootstrap;
    private final Path state;
    private final int partitions;
    private final Map<Long, Long> seenMillisBySeq = new HashMap<>();

    LatencyProbe(String bootstrap, Path state, int partitions) {
        this.bootstrap = bootstrap;
        this.state = state;
        this.partitions = partitions;
    }

    Latency measure(List<String> inputs, double rate, int measured) throws IOException, InterruptedException {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            admin.create(TOPICS, partitions);
        }
        OrderOpening.recordIfNew(bootstrap, TOPICS);
        try (Pipeline pipeline = Pipeline.start(Stages.live(TOPICS, bootstrap, state, partitions));
                TopicReader reader = new TopicReader(bootstrap)) {
            CompletableFuture<Void> publishing =
                    CompletableFuture.runAsync(() -> publish(inputs, rate, WARM_UP + measured));
            follow(reader, publishing, pipeline);
            publishing.join();
            return latency(rate, reader);
        }
    }

    private void publish(List<String> inputs, double rate, int articles) {
        try (ArticleSources sources = ArticleSources.of(inputs, InputStream.nullInputStream());
                ArticlePublisher publisher = ArticlePublisher.connect(bootstrap, TOPICS)) {
            new LiveIngest(publisher, Clock.systemUTC(), rate, IngestProgress.NONE).run(reader -> {
                int[] left = {articles};
                sources.forEach(input -> {
                    if (left[0]-- > 0) {
                        reader.accept(input);
                    }
                });
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(TopicReader reader, CompletableFuture<Void> publishing, Pipeline pipeline)
            throws InterruptedException {
        reader.follow(TOPICS.events(), true);
        long last = System.nanoTime();
        while (!publishing.isDone() || System.nanoTime() - last < SILENCE.toNanos()) {
            var records = reader.poll(POLL);
            long now = System.currentTimeMillis();
            for (var record : records) {
                seenMillisBySeq.putIfAbsent(read(record.value(), Event.class).seq(), now);
                last = System.nanoTime();
            }
            pipeline.watch(Duration.ofMillis(1));
        }
    }

    private Latency latency(double rate, TopicReader reader) {
        Map<Long, Long> receivedMillisBySeq = new HashMap<>();
        reader.scan(TOPICS.eventMembers(), record -> {
            // an article that moves to another event leaves a row without a value
            if (record.value() != null) {
                EventMember member = read(record.value(), EventMember.class);
                receivedMillisBySeq.put(member.seq(), member.receivedAt().toEpochMilli());
            }
        });
        List<Long> millis = new ArrayList<>();
        receivedMillisBySeq.keySet().stream().sorted().skip(WARM_UP).forEach(seq -> {
            Long seen = seenMillisBySeq.get(seq);
            if (seen != null) {
                millis.add(seen - receivedMillisBySeq.get(seq));
            }
        });
        millis.sort(null);
        return new Latency(
                rate, millis.size(), percentile(millis, 50), percentile(millis, 99), percentile(millis, 100));
    }

    private static long percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("no latency could be measured: give an input of more articles");
        }
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.fromBytes(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
