package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.event.Decision;
import org.junit.jupiter.api.Test;

/** Articles of one or two terms, weighed by the cosine of their opening words alone. */
class SecondThoughtsTest {
    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");
    private static final EnrichedArticle TEXTLESS = TestArticles.flood("textless", NOON);

    private final EventModel model = onlyOpeningWords();
    private final EventIndex index =
            new EventIndex(ClusterSettings.of(new ClusterModel(model, Background.NONE)), ClusterTables.inMemory());
    private final SecondThoughts thoughts = new SecondThoughts(index, model);
    private long seq;

    @Test
    void mergesAnArticleThatWasAloneOnceItsEventIsKnownBetter() {
        add("whole", 1, 0);
        MemberRow early = add("part", 0, 1);
        add("whole", 1, 1);

        SecondThoughts.Change change = after("whole", "part");

        assertThat(change.kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(change.rows()).containsExactly(early);
        assertThat(change.to().eventId()).isEqualTo("whole");
    }

    @Test
    void movesAnArticleThatFitsAnotherEventFarBetter() {
        add("home", 0, 1);
        MemberRow astray = add("home", 3, 1);
        add("other", 1, 0);
        add("other", 1, 0);

        SecondThoughts.Change change = after("other", "home");

        assertThat(change.kind()).isEqualTo(Decision.Kind.MOVED);
        assertThat(change.rows()).containsExactly(astray);
    }

    @Test
    void partsAnArticleThatFitsItsEventNoMore() {
        MemberRow astray = add("event", 0, 1);
        add("event", 1, 0);
        add("event", 1, 0);

        SecondThoughts.Change change = after("event");

        assertThat(change.kind()).isEqualTo(Decision.Kind.SPLIT);
        assertThat(change.rows()).containsExactly(astray);
        assertThat(change.to()).isNull();
    }

    @Test
    void looksAgainAtAnArticleThatNothingHasComeNear() {
        MemberRow alone = add("alone", 1, 1);
        add("event", 1, 1);
        add("event", 0, 1);
        add("event", 1, 1);

        SecondThoughts.Change merged = later(alone);

        assertThat(merged.kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(merged.rows()).containsExactly(alone);
        assertThat(merged.to().eventId()).isEqualTo("event");
    }

    @Test
    void looksAgainAtAnArticleThatItsEventHasGrownAwayFrom() {
        MemberRow astray = add("event", 0, 1);
        add("event", 1, 0);
        add("event", 1, 0);

        assertThat(later(astray).kind()).isEqualTo(Decision.Kind.SPLIT);
    }

    private SecondThoughts.Change later(MemberRow row) {
        return thoughts.later(row, index.shortlist(row.profile(), index.nearest(row.profile(), NOON)));
    }

    @Test
    void mergesSmallPartsOnly() {
        addTimes(6, "whole", 4, 3);
        addTimes(4, "small", 0, 1);
        addTimes(5, "large", 0, 1);

        assertThat(after("whole", "small").kind()).isEqualTo(Decision.Kind.MERGED);
        assertThat(after("whole", "large")).isNull();
    }

    @Test
    void leavesWhatItHasChangedAsItIs() {
        add("home", 0, 1);
        add("home", 3, 1);
        add("other", 1, 0);
        add("other", 1, 0);
        SecondThoughts.Change change = after("other", "home");

        index.move(change.rows(), change.to().eventId(), seq);

        assertThat(after("other", "home")).isNull();
        assertThat(after("home", "other")).isNull();
    }

    private SecondThoughts.Change after(String event, String... near) {
        List<CandidateEvent> candidates = Arrays.stream(near)
                .map(each -> new CandidateEvent(each, new double[Evidence.values().length], 0.3))
                .toList();
        return thoughts.after(index.event(event), candidates, true);
    }

    private void addTimes(int times, String event, int one, int other) {
        for (int i = 0; i < times; i++) {
            add(event, one, other);
        }
    }

    /** Adds an article of two terms, of which either may weigh nothing. */
    private MemberRow add(String event, int one, int other) {
        List<Integer> terms = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        if (one > 0) {
            terms.add(1);
            weights.add(1000 * one);
        }
        if (other > 0) {
            terms.add(2);
            weights.add(1000 * other);
        }
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        Arrays.fill(vectors, new WeightedTerms(ints(terms), ints(weights)));
        Profile profile = new Profile("en", NOON, vectors, new int[0], new long[0]);
        MemberRow row = new MemberRow(seq, "a" + seq, event, "a" + seq, false, profile);
        seq++;
        index.add(row, TEXTLESS, NOON);
        return row;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Log odds from -8 to 12. */
    private static EventModel onlyOpeningWords() {
        double[] output = new double[1 + Evidence.values().length];
        output[0] = -8;
        output[1 + Evidence.LEAD.index()] = 20;
        return new EventModel(0.4, new EventModel.Network(new double[0][], output));
    }
}
