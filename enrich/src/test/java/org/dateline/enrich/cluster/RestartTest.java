package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

class RestartTest {
    private static final Instant START = Instant.parse("2031-03-04T12:00:00Z");
    private static final List<String> PLACES = List.of("Orrevik", "Tarnholm", "Lunde", "Maresk", "Vold", "Sandby");
    private static final List<String> NEWS = List.of("fire", "strike", "election", "flood", "trial", "merger", "storm");
    private static final List<String> PEOPLE = List.of("Ingrid Solberg", "Piet Ansgar", "Mara Tull", "Otto Brenn");

    @Test
    void decidesAsIfItHadNeverStopped() {
        ClusterSettings settings = new ClusterSettings(Duration.ofHours(12), 40, 15, 5, ClusterModel.load());
        List<EnrichedArticle> stream = stream(160);

        List<String> unbroken = run(settings, stream, false);
        List<String> restarted = run(settings, stream, true);

        assertThat(restarted).isEqualTo(unbroken);
        assertThat(unbroken).anyMatch(line -> line.contains("\"joined\"")).anyMatch(line -> line.contains("closing"));
        assertThat(unbroken).anyMatch(line -> line.contains("\"revised\""));
    }

    private static List<String> run(ClusterSettings settings, List<EnrichedArticle> stream, boolean restarting) {
        ClusterTables tables = ClusterTables.inMemory();
        EventClusterer clusterer = new EventClusterer(settings, tables);
        List<String> output = new ArrayList<>();
        for (int i = 0; i < stream.size(); i++) {
            clusterer = restarting ? new EventClusterer(settings, tables) : clusterer;
            Instant time = i < 5 ? null : START.plus(Duration.ofHours(3L * i));
            clusterer.assign(2L * i, time, stream.get(i)).assignments().forEach(each -> output.add(Json.toText(each)));
            clusterer.tick(2L * i + 1, time).forEach(each -> output.add(Json.toText(each)));
        }
        return output;
    }

    private static List<EnrichedArticle> stream(int articles) {
        SplittableRandom random = new SplittableRandom(5);
        List<EnrichedArticle> stream = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
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
