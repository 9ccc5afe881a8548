package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.EnrichedArticle;

/** Events of articles that have one or two terms, weighed by the cosine of their opening words alone. */
final class TwoTerms {
    static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");
    private static final EnrichedArticle TEXTLESS = TestArticles.flood("textless", NOON);

    final EventModel model = onlyOpeningWords();
    final EventIndex index =
            new EventIndex(ClusterSettings.of(new ClusterModel(model, Background.NONE)), ClusterTables.inMemory());
    private long seq;

    /** Of the article that comes next. */
    long seq() {
        return seq;
    }

    /** Adds an article of two terms, of which either may weigh nothing. */
    MemberRow add(String event, int one, int other) {
        return add("a" + seq, event, one, other);
    }

    /** As above, with an id. */
    MemberRow add(String articleId, String event, int one, int other) {
        return add(articleId, event, 0, one, other);
    }

    /** As above, of a fit. */
    MemberRow add(String articleId, String event, int fit, int one, int other) {
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
        MemberRow row = new MemberRow(seq, articleId, event, articleId, false, fit, profile);
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
