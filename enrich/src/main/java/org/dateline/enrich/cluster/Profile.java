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
    WeightedTerms vector(FeatureField field) {
        return vectors[field.index()];
    }

    /** The same under another language. */
    Profile inLanguage(String other) {
        return new Profile(other, publishedAt, vectors, days, figures);
    }

    void write(RowWriter row) {
        row.text(language).signed(publishedAt == null ? Long.MIN_VALUE : publishedAt.toEpochMilli());
        for (WeightedTerms vector : vectors) {
            vector.write(row);
        }
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
        WeightedTerms[] vectors = new WeightedTerms[FeatureField.values().length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = WeightedTerms.read(row);
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
