package org.dateline.aggregate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.model.article.TermVector;
import org.junit.jupiter.api.Test;

class TermSumTest {
    private final TermSum sum = new TermSum();

    @Test
    void ranksWhatSharesMoreTermsHigher() {
        sum.add(new int[] {-5, 1, 2});
        sum.add(new int[] {1, 2, 3});

        assertThat(sum.centrality(new int[] {1, 2})).isGreaterThan(sum.centrality(new int[] {-5, 1}));
        assertThat(sum.centrality(new int[] {9})).isZero();
        assertThat(sum.centrality(new int[0])).isZero();
    }

    @Test
    void takesTermsBack() {
        sum.add(new int[] {1, 2});
        sum.add(new int[] {2, 3});
        sum.subtract(new int[] {2, 3});

        assertThat(sum.size()).isEqualTo(2);
        assertThat(sum.centrality(new int[] {2})).isEqualTo(1);
    }

    @Test
    void keepsTheMostFrequentTermsOfManyAndOfEqualsTheLowest() {
        for (int i = 0; i < 100; i++) {
            sum.add(new int[] {1, 1_000 + 2 * i, 100_000 + 100 * i, 100_001 + 100 * i, 1_000_000 + i});
            sum.add(java.util.stream.IntStream.range(0, 20)
                    .map(j -> 2_000_000 + j)
                    .toArray());
        }
        sum.add(java.util.stream.IntStream.range(3_000_000, 3_001_000).toArray());

        assertThat(sum.size()).isEqualTo(TermSum.KEPT_TERMS);
        assertThat(sum.centrality(new int[] {1})).isEqualTo(100);
        assertThat(sum.centrality(new int[] {2_000_019})).isEqualTo(100);
        assertThat(sum.centrality(new int[] {3_000_000})).isEqualTo(1);
        assertThat(sum.centrality(new int[] {3_000_999})).isZero();
    }

    @Test
    void takesTheMostFrequentTermsOfAnArticle() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            counts.put(i, i == 299 ? 2 : 1);
        }

        int[] terms = TermSum.termsOf(TermVector.of(counts));

        assertThat(terms)
                .hasSize(TermSum.MAX_ARTICLE_TERMS)
                .isSorted()
                .startsWith(0, 1)
                .endsWith(126, 299);
    }

    @Test
    void knowsCentralityAlsoAfterTermsWereDropped() {
        int[] terms = IntStream.range(0, 100).map(i -> 29 * i).toArray();
        TermSum.Centrality centrality = new TermSum.Centrality(terms);

        for (int article = 0; article < 40; article++) {
            int first = 90 * article;
            sum.add(IntStream.range(first, first + 100).toArray());

            assertThat(centrality.in(sum)).isEqualTo(sum.centrality(terms));
        }
    }
}
