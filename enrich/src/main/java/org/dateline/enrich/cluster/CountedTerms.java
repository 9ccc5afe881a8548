package org.dateline.enrich.cluster;

import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.TermVector;

/**
 * The terms that an article is counted under in the frequencies of its language: all that it has, each once. A row of
 * them is a byte or two a term, as codes of 24 bits in ascending order by their distance.
 */
final class CountedTerms {
    /** Fields whose terms are counted; those of headline and lead are among those of the full text. */
    private static final List<FeatureField> FIELDS = List.of(
            FeatureField.FULL, FeatureField.NAMES, FeatureField.NUMBERS, FeatureField.BIGRAMS, FeatureField.COGNATES);

    private static final int CODE_BITS = 24;

    private final String language;
    private final byte[] distances;

    private CountedTerms(String language, byte[] distances) {
        this.language = language;
        this.distances = distances;
    }

    static CountedTerms of(EnrichedArticle article, String language) {
        int size = 0;
        for (FeatureField field : FIELDS) {
            size += field.of(article).size();
        }
        int[] codes = new int[size];
        int next = 0;
        for (FeatureField field : FIELDS) {
            TermVector vector = field.of(article);
            for (int i = 0; i < vector.size(); i++) {
                codes[next++] = code(vector.hash(i));
            }
        }
        RowWriter row = new RowWriter();
        int before = -1;
        for (int code : CodeSorter.sort(codes, CODE_BITS)) {
            if (code != before) {
                row.unsigned(code - before);
                before = code;
            }
        }
        return new CountedTerms(language, row.toBytes());
    }

    /** What a term is counted under. */
    static int code(int term) {
        return term >>> (Integer.SIZE - CODE_BITS);
    }

    String language() {
        return language;
    }

    /** The most terms that there can be. */
    int atMost() {
        return distances.length;
    }

    /** Puts the codes of all terms where they are told, ascending; returns how many. */
    int codes(int[] codes) {
        byte[] bytes = distances;
        int size = 0;
        int code = -1;
        int distance = 0;
        int shift = 0;
        for (byte octet : bytes) {
            distance |= (octet & 0x7f) << shift;
            shift += 7;
            if (octet >= 0) {
                code += distance;
                codes[size++] = code;
                distance = 0;
                shift = 0;
            }
        }
        return size;
    }

    byte[] toBytes() {
        return new RowWriter().text(language).raw(distances).toBytes();
    }

    static CountedTerms read(byte[] value) {
        RowReader row = new RowReader(value);
        return new CountedTerms(row.text(), row.rest());
    }
}
