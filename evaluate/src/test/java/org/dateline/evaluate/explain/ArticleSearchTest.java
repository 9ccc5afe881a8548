package org.dateline.evaluate.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Withdrawal;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {
    private static final List<EventAssignment> RECORDS = List.of(
            new Withdrawal(9, null, "e1", "a", null),
            assignment(1, "e1", "a", "Rain falls", null),
            assignment(3, "e2", "b", "Snow falls", "e1"),
            assignment(4, "e1", "b", "Snow falls", null));

    @Test
    void findsWhatWasDecidedInItsOrder() throws IOException {
        assertThat(history("a").text(null)).contains("was withdrawn").containsSubsequence("Entry 1:", "Entry 9:");
    }

    @Test
    void namesTheEventsThatAnArticleWasHeldAgainst() throws IOException {
        assertThat(history("b").text(null)).contains("event e1 scored 0.300, the runner-up \"Rain falls\"");
    }

    @Test
    void tellsWhichEventsAreThere() throws IOException {
        assertThat(history("b").text("e1")).doesNotContain("There is no event");
        assertThat(history("b").text("e3")).contains("There is no event e3.");
    }

    @Test
    void findsNothingOfAnUnknownArticle() throws IOException {
        assertThat(history("c")).isNull();
    }

    private static ArticleHistory history(String articleId) throws IOException {
        return new ArticleSearch(articleId, (words, visitor) -> RECORDS.forEach(visitor::accept)).history("e3");
    }

    private static Assignment assignment(long seq, String event, String article, String headline, String candidate) {
        List<Decision.Candidate> candidates = candidate == null
                ? List.of()
                : List.of(new Decision.Candidate(candidate, 3000, new TreeMap<>(), new TreeMap<>(), 0));
        Decision decision = new Decision(Decision.Kind.FOUNDED, "test", 3000, 4000, -1000, candidates);
        return new Assignment(seq, null, event, article, 1, decision, contribution(headline));
    }

    private static Contribution contribution(String headline) {
        return new Contribution(
                null, null, null, headline, "en", null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), null);
    }
}
