package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestOnBrokerTest {
    private static final int ARTICLES = 1_000;

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void publishesLiveArticlesWithContiguousOffsets() throws IOException {
        Topics topics = create("live");

        try (ArticlePublisher publisher = ArticlePublisher.connect(broker.bootstrap(), topics)) {
            new LiveIngest(publisher, Clock.systemUTC(), 0, IngestProgress.NONE).run(TestInputs.lines(articles()));
        }

        try (TopicReader reader = new TopicReader(broker.bootstrap());
                TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            assertThat(reader.readAll(topics.rawArticles())).hasSize(ARTICLES);
            assertThat(admin.ends(List.of(topics.rawArticles())).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(ARTICLES);
        }
    }

    @Test
    void importsACorpusOnceHoweverOftenItIsRun() throws IOException {
        Topics topics = create("corpus");

        IngestCounts first = importCorpus(topics);
        IngestCounts again = importCorpus(topics);

        assertThat(first).isEqualTo(new IngestCounts(ARTICLES, ARTICLES, 0)).isEqualTo(again);
        try (TopicReader reader = new TopicReader(broker.bootstrap())) {
            assertThat(reader.readAll(topics.rawArticles())).hasSize(ARTICLES);
            assertThat(reader.readAll(topics.articleOrder())).hasSize(ARTICLES + 2);
        }
    }

    @Test
    void saysWhichTopicIsMissing() {
        assertThatThrownBy(() -> ArticlePublisher.connect(broker.bootstrap(), Topics.of("missing")))
                .isInstanceOf(PublishException.class)
                .hasMessage("topic missing.raw-articles.v1 does not exist");
    }

    private static Topics create(String namespace) {
        Topics topics = Topics.of(namespace);
        try (TopicAdmin admin = new TopicAdmin(broker.bootstrap())) {
            admin.create(topics, 3);
        }
        return topics;
    }

    private static IngestCounts importCorpus(Topics topics) throws IOException {
        try (ArticlePublisher publisher = ArticlePublisher.connect(broker.bootstrap(), topics)) {
            return CorpusImport.into(broker.bootstrap(), topics, publisher, IngestProgress.NONE)
                    .run(TestInputs.lines(articles()));
        }
    }

    private static String[] articles() {
        String[] lines = new String[ARTICLES];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "{'id':'a" + i + "','text':'It rains on day " + i + ".'}";
        }
        return lines;
    }
}
