package org.dateline.enrich.cluster;

import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.feature.FeatureField;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.TermVector;

/**
 * The terms that an article is counted under in the frequencies of its language: all that it has, each once, as codes of
 * {@value #CODE_BITS} bits in ascending order. They are kept as they are used, and written by their distance, which takes
 * two or three bytes.
 */
final class CountedTerms {
    /** Fields whose terms are counted; those of headline and lead are among those of the full text. */
    private static final List<FeatureField> FIELDS = List.of(
            FeatureField.FULL, FeatureField.NAMES, FeatureField.NUMBERS, FeatureField.BIGRAMS, FeatureField.COGNATES);

    private static final int CODE_BITS = 24;

    private final String language;
    private final int[] codes;

    private CountedTerms(String language, int[] codes) {
        this.language = language;
        this.codes = codes;
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
        return new CountedTerms(language, distinct(CodeSorter.sort(codes, CODE_BITS)));
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        int before = -1;
        for (int code : sorted) {
            sorted[size] = code;
            size += code == before ? 0 : 1;
            before = code;
        }
        return Arrays.copyOf(sorted, size);
    }

    /** What a term is counted under. */
    static int code(int term) {
        return term >>> (Integer.SIZE - CODE_BITS);
    }

    String language() {
        return language;
    }

    /** Adds the same to the numbers of all terms. */
    void addTo(TermCounts counts, int amount) {
        counts.add(codes, amount);
    }

    byte[] toBytes(RowWriter scratch) {
        RowWriter row = scratch.clear().text(language).unsigned(codes.length);
        int before = 0;
        for (int code : codes) {
            row.unsigned(code - before);
            before = code;
        }
        return row.toBytes();
    }

    static CountedTerms read(byte[] value) {
        RowReader row = new RowReader(value);
        String language = row.text();
        int[] codes = new int[row.count()];
        int code = 0;
        for (int i = 0; i < codes.length; i++) {
            code += row.count();
            codes[i] = code;
        }
        return new CountedTerms(language, codes);
    }
}
