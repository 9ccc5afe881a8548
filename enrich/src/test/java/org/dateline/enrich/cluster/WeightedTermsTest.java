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
    void takesOutWhatWasPutIn() {
        WeightedTerms back = one.plus(other).minus(other);

        assertThat(back.size()).isEqualTo(3);
        assertThat(back.cosine(one)).isCloseTo(1, within(1e-12));
    }

    @Test
    void survivesItsRow() {
        RowWriter row = new RowWriter();
        one.write(row);
        WeightedTerms read = WeightedTerms.read(new RowReader(row.toBytes()));

        assertThat(read.dot(one)).isEqualTo(one.dot(one));
        assertThat(read.term(0)).isEqualTo(-7);
    }
}
