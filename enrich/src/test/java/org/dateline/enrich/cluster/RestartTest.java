package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawPosition;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

class RestartTest {
    private static final Instant START = Instant.parse("2031-03-04T12:00:00Z");
    private static final List<String> PLACES = List.of("Orrevik", "Tarnholm", "Lunde", "Maresk", "Vold", "Sandby");
    private static final List<String> NEWS = List.of("fire", "strike", "election", "flood", "trial", "merger", "storm");
    private static final List<String> PEOPLE = List.of("Ingrid Solberg", "Piet Ansgar", "Mara Tull", "Otto Brenn");

    @Test
    void decidesAsIfItHadNeverStopped() {
        List<String> output = sameWithRestarts(Duration.ofHours(12));

        assertThat(output).anyMatch(line -> line.contains("\"joined\"")).anyMatch(line -> line.contains("closing"));
        assertThat(output).anyMatch(line -> line.contains("\"revised\"")).anyMatch(line -> line.contains("\"heir\""));
    }

    @Test
    void looksAgainAsIfItHadNeverStopped() {
        List<String> output = sameWithRestarts(Duration.ofDays(60));

        assertThat(output).anyMatch(line -> line.contains("\"split\"")).anyMatch(line -> line.contains("\"merged\""));
    }

    private static List<String> sameWithRestarts(Duration liveWindow) {
        ClusterSettings settings = new ClusterSettings(liveWindow, 40, 15, 5, ClusterModel.load());
        List<EnrichedArticle> stream = stream(160);

        List<String> unbroken = run(settings, stream, false);
        List<String> restarted = run(settings, stream, true);

        assertThat(restarted).isEqualTo(unbroken);
        return unbroken;
    }

    private static List<String> run(ClusterSettings settings, List<EnrichedArticle> stream, boolean restarting) {
        ClusterTables tables = ClusterTables.inMemory();
        EventClusterer clusterer = new EventClusterer(settings, tables);
        List<String> output = new ArrayList<>();
        for (int i = 0; i < stream.size(); i++) {
            clusterer = restarting ? new EventClusterer(settings, tables) : clusterer;
            Instant time = i < 5 ? null : START.plus(Duration.ofHours(3L * i));
            clusterer.assign(4L * i, time, stream.get(i)).assignments().forEach(each -> output.add(Json.toText(each)));
            clusterer = restarting ? new EventClusterer(settings, tables) : clusterer;
            clusterer
                    .withdraw(4L * i + 1, time, withdrawn(stream, i))
                    .assignments()
                    .forEach(each -> output.add(Json.toText(each)));
            if (i % 8 == 7) {
                clusterer = restarting ? new EventClusterer(settings, tables) : clusterer;
                clusterer.settle(4L * i + 2, time).forEach(each -> output.add(Json.toText(each)));
                clusterer = restarting ? new EventClusterer(settings, tables) : clusterer;
            }
            clusterer.tick(4L * i + 3, time).forEach(each -> output.add(Json.toText(each)));
        }
        return output;
    }

    /** Now and then an article that has come lately, or one that has been copied, else none that is known. */
    private static WithdrawnArticle withdrawn(List<EnrichedArticle> stream, int i) {
        String articleId =
                i % 10 == 7 ? "flood-" + i / 10 : i % 4 == 3 ? stream.get(i - 3).articleId() : "none";
        return new WithdrawnArticle(articleId, new RawPosition("1:" + i, 1, i), null, null);
    }

    private static List<EnrichedArticle> stream(int articles) {
        SplittableRandom random = new SplittableRandom(5);
        List<EnrichedArticle> stream = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            if (i % 10 == 5 || i % 10 == 6) {
                stream.add(TestArticles.flood((i % 10 == 5 ? "flood-" : "copy-") + i / 10, null));
                continue;
            }
            String place = PLACES.get(random.nextInt(PLACES.size()));
            String news = NEWS.get(random.nextInt(NEWS.size()));
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            stream.add(TestArticles.article(
                    "id-" + random.nextInt(articles),
                    "Valley Post",
                    START.plus(Duration.ofHours(3L * i)),
                    "A " + news + " in " + place,
                    "There was a " + news + " in " + place + ", said " + person + ". It lasted " + random.nextInt(30)
                            + " minutes and " + random.nextInt(9) + " people saw it."));
        }
        return stream;
    }
}
