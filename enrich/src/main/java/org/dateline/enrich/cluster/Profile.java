package org.dateline.enrich.cluster;

import java.time.Instant;
import org.dateline.enrich.feature.FeatureField;

/**
 * What an article is compared by, weighted once at its arrival.
 *
 * @param language a BCP 47 tag
 * @param publishedAt the outlet's claim, null where unknown
 * @param vectors by index of {@link FeatureField}
 * @param days the days its text names, see {@link Days}, in order
 * @param figures its numbers with their units, see {@link Figures}, in order
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Profile(String language, Instant publishedAt, WeightedTerms[] vectors, int[] days, long[] figures) {
    private static final FeatureField[] BY_USE = EvidenceGatherer.FIELDS_BY_USE;

    WeightedTerms vector(FeatureField field) {
        return vectors[field.index()];
    }

    /** The same under another language. */
    Profile inLanguage(String other) {
        return new Profile(other, publishedAt, vectors, days, figures);
    }

    void write(RowWriter row) {
        row.text(language).signed(publishedAt == null ? Long.MIN_VALUE : publishedAt.toEpochMilli());
        WeightedTerms[] joined = new WeightedTerms[BY_USE.length];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = vector(BY_USE[i]);
        }
        WeightedTerms.write(joined, row);
        row.unsigned(days.length);
        for (int day : days) {
            row.signed(day);
        }
        row.unsigned(figures.length);
        for (long figure : figures) {
            row.signed(figure);
        }
    }

    static Profile read(RowReader row) {
        String language = row.text();
        long millis = row.signed();
        WeightedTerms[] joined = WeightedTerms.read(row, BY_USE.length);
        WeightedTerms[] vectors = new WeightedTerms[BY_USE.length];
        for (int i = 0; i < joined.length; i++) {
            vectors[BY_USE[i].index()] = joined[i];
        }
        int[] days = new int[row.count()];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) row.signed();
        }
        long[] figures = new long[row.count()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = row.signed();
        }
        Instant publishedAt = millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
        return new Profile(language, publishedAt, vectors, days, figures);
    }
}
