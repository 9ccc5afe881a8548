package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private final TwoTerms events = new TwoTerms();
    private final Weighing weighing = new Weighing(events.index, events.model);

    @Test
    void scoresTheFirstAsIfTheOthersWereWeighedToo() {
        events.add("a", 5, 1);
        events.add("b", 4, 2);
        events.add("c", 1, 3);
        MemberRow article = events.add("d", 3, 1);

        List<CandidateEvent> all = weighing.scored(article.profile(), compared(article));
        List<CandidateEvent> some = weighing.scored(article.profile(), compared(article), 2);

        assertThat(all).hasSize(3);
        assertThat(some).extracting(CandidateEvent::eventId).containsExactly("a", "b");
        for (int i = 0; i < some.size(); i++) {
            assertThat(some.get(i).evidence()).isEqualTo(all.get(i).evidence());
            assertThat(some.get(i).score()).isEqualTo(all.get(i).score());
        }
    }

    @Test
    void weighsMoreOfWhatHasBeenWeighedInPart() {
        events.add("a", 5, 1);
        events.add("b", 4, 2);
        MemberRow article = events.add("d", 3, 1);
        List<Comparison> comparisons = compared(article);

        double first = weighing.scoreOfFirst(article.profile(), comparisons);
        List<CandidateEvent> both = weighing.scored(article.profile(), comparisons);

        assertThat(both.get(0).score()).isEqualTo(first);
        assertThat(both.get(1).evidence())
                .isEqualTo(weighing.scored(article.profile(), compared(article))
                        .get(1)
                        .evidence());
    }

    /** The article's own event is not among them. */
    private List<Comparison> compared(MemberRow article) {
        return Weighing.compared(
                article.profile(),
                List.of("a", "b", "c").stream()
                        .map(events.index::event)
                        .filter(event -> event != null)
                        .toList());
    }
}
