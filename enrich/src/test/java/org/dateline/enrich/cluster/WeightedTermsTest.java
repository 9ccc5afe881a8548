package org.dateline.enrich.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedTermsTest {
    private final WeightedTerms one = new WeightedTerms(new int[] {-7, 3, 9}, new int[] {2, 1, 2});
    private final WeightedTerms other = new WeightedTerms(new int[] {-7, 4, 9}, new int[] {1, 2, 2});

    @Test
    void multipliesTermByTerm() {
        assertThat(one.dot(other)).isEqualTo(6);
        assertThat(one.cosine(other)).isCloseTo(6.0 / 9, within(1e-12));
    }

    @Test
    void multipliesAlikeWhenOneIsMuchLonger() {
        int[] terms = new int[200];
        int[] weights = new int[200];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = 3 * (i - 100);
            weights[i] = i + 1;
        }
        WeightedTerms longer = new WeightedTerms(terms, weights);

        assertThat(one.dot(longer)).isEqualTo(102 + 2 * 104);
    }

    @Test
    void addsAndKeepsTheHeaviest() {
        int[] terms = new int[10];
        int[] weights = new int[10];
        terms[0] = 77;
        int size = one.plus(other, 2, terms, weights, 1);

        assertThat(size).isEqualTo(2);
        assertThat(terms).startsWith(77, -7, 9);
        assertThat(weights).startsWith(0, 3, 4);
    }

    @Test
    void vectorsThatLieBehindEachOtherAreLikeAnyOthers() {
        int[] weights = {300_000, 100_000, 2, 1, 2};
        WeightedTerms[] joined = WeightedTerms.join(new int[] {1, 2, -7, 3, 9}, weights, new int[] {2, 2, 5});

        assertThat(joined[0].weight(1)).isEqualTo(100_000);
        assertThat(joined[1].size()).isZero();
        assertThat(joined[2].dot(other)).isEqualTo(6);
        assertThat(joined[2].norm()).isEqualTo(3);
        assertThat(joined[2].contains(2)).isFalse();
    }

    @Test
    void keepsTheSmallerOfTermsThatWeighTheSame() {
        assertThat(one.heaviest(1).term(0)).isEqualTo(-7);
    }

    @Test
    void sharesAFactorWhereWeightsAreLarge() {
        WeightedTerms large = new WeightedTerms(new int[] {1, 2}, new int[] {300_000, 100_000});

        assertThat(large.weight(0)).isEqualTo(300_000);
        assertThat(large.norm()).isCloseTo(Math.sqrt(10) * 100_000, within(1.0));
        assertThat(large.dot(new WeightedTerms(new int[] {2}, new int[] {3}))).isEqualTo(300_000);
    }

    @Test
    void vectorsSurviveTheirRow() {
        RowWriter row = new RowWriter();
        WeightedTerms.write(new WeightedTerms[] {one, WeightedTerms.EMPTY, other}, row);
        WeightedTerms[] read = WeightedTerms.read(new RowReader(row.toBytes()), 3);

        assertThat(read[0].dot(one)).isEqualTo(one.dot(one));
        assertThat(read[0].term(0)).isEqualTo(-7);
        assertThat(read[1].size()).isZero();
        assertThat(read[2].norm()).isEqualTo(other.norm());
    }
}
