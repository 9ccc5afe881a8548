package org.dateline.evaluate.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Decision.Candidate;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.junit.jupiter.api.Test;

class ArticleHistoryTest {
    private static final Candidate TAKEN = candidate("e1", 9000, Map.of("names", 8000, "same-day", 10000));
    private static final Candidate SECOND = candidate("e2", 2000, Map.of("names", 1000));
    private static final Candidate THIRD = candidate("e3", 1000, Map.of("grams", 700));

    @Test
    void tellsWhatSpokeForTheEventTakenAndForTheRunnerUp() {
        String text = history().text(null);

        assertThat(text)
                .contains("joined: score 0.900, threshold 0.400", "e1 scored 0.900, taken", "e2 scored 0.200, the");
        assertThat(text.lines()).anyMatch(line -> line.matches(" +names +0\\.800 +2\\.000 +\\+1\\.600"));
        assertThat(text).doesNotContain("grams").contains("names     cosine of names to the event");
    }

    @Test
    void tellsAboutAnEventThatIsAskedFor() {
        assertThat(history().text("e3")).contains("grams");
        assertThat(history().text("e9")).contains("Event e9 \"Ninth\" was not among the candidates");
        assertThat(history().text("e10")).contains("There is no event e10.");
    }

    @Test
    void tellsWhatBothNameAndWhatOnlyOneOfThem() {
        assertThat(history().text("e9"))
                .containsSubsequence("e1 scored 0.900, taken \"First\"", "both name", "Vardal; 12 dead")
                .containsSubsequence("only the article names", "Dan Vickers", "only the event names", "Ellen Brook");
    }

    @Test
    void comparesNothingWithEventsWhoseArticlesHadLeftOrBeenWithdrawn() {
        assertThat(history().text("e3")).containsOnlyOnce("both name");
    }

    @Test
    void addsUpToTheScore() {
        assertThat(DecisionText.parts(decision(), TAKEN))
                .extracting(DecisionText.Part::name)
                .containsExactly("same-day", "names");
        assertThat(history().text(null)).contains("-1.000", "+2.600  (log odds)");
    }

    @Test
    void tellsThatAnArticleWasWithdrawn() {
        Withdrawal withdrawal = new Withdrawal(8, null, "e1", "a", null);

        assertThat(new ArticleHistory(List.of(joined(), withdrawal), Map.of()).text(null))
                .contains("Article a was withdrawn and is in no event.", "Entry 8: withdrawn from event e1");
    }

    private static ArticleHistory history() {
        return new ArticleHistory(
                List.of(joined()),
                Map.of(
                        "e1",
                        List.of(other(1, "e1", "b", "First", "Vardal", "Ellen Brook"), joined()),
                        "e2",
                        List.of(other(2, "e2", "f", "Second", "Vardal"), new Withdrawal(3, null, "e2", "f", null)),
                        "e3",
                        List.of(other(2, "e3", "c", "Third", "Vardal"), new Departure(4, null, "e3", 0, "c", "e4")),
                        "e9",
                        List.of(other(3, "e9", "d", "Ninth"))));
    }

    private static Assignment other(long seq, String eventId, String articleId, String headline, String... places) {
        return new Assignment(seq, null, eventId, articleId, 1, decision(), contribution(headline, places));
    }

    private static Contribution contribution(String headline, String... names) {
        List<Entity> entities = Arrays.stream(names)
                .map(name -> new Entity(name, EntityType.PLACE, 1, List.of()))
                .toList();
        List<Figure> figures = List.of(new Figure(0, 2, "12", null, "dead"));
        return new Contribution(
                null, null, null, headline, "en", null, null, null, null, null, entities, List.of(), figures, List.of(),
                List.of(), null);
    }

    private static Assignment joined() {
        return new Assignment(
                5, null, "e1", "a", 1, decision(), contribution("A train derails", "Vardal", "Dan Vickers"));
    }

    private static Decision decision() {
        return new Decision(Decision.Kind.JOINED, "test", 9000, 4000, 7000, List.of(TAKEN, SECOND, THIRD));
    }

    private static Candidate candidate(String eventId, int score, Map<String, Integer> features) {
        Map<String, Integer> weights = new TreeMap<>();
        features.keySet().forEach(name -> weights.put(name, 20_000));
        return new Candidate(eventId, score, new TreeMap<>(features), new TreeMap<>(weights), -10_000);
    }
}
