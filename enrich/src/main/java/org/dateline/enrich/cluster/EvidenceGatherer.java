package org.dateline.enrich.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.enrich.cluster.Comparison.Extent;
import org.dateline.enrich.feature.FeatureField;

/** Measures an article against its candidate events. */
final class EvidenceGatherer {
    private static final double DAY_MILLIS = 86_400_000.0;
    private static final double FLOOR = 0.01;
    private static final int COMPARED_MEMBERS = 60;
    private static final double RECENCY_DAYS = 10;

    /** Fields that are compared first, for the choice of candidates. */
    static final FeatureField[] ROUGH = {
        FeatureField.LEAD, FeatureField.NAMES, FeatureField.BIGRAMS, FeatureField.COGNATES
    };

    /** Fields that are compared after them. */
    static final FeatureField[] OTHERS = {
        FeatureField.TITLE, FeatureField.FULL, FeatureField.NUMBERS, FeatureField.HEADS
    };

    /** All fields in the order in which they are compared. */
    static final FeatureField[] FIELDS_BY_USE =
            Stream.concat(Arrays.stream(ROUGH), Arrays.stream(OTHERS)).toArray(FeatureField[]::new);

    private EvidenceGatherer() {}

    /**
     * One array by index of {@link Evidence} for each of the first events, in the order given.
     *
     * @param comparisons the events; of those after the first ones no more is measured than what tells how far these are
     *     ahead of them
     * @param first how many
     */
    static List<double[]> gather(Profile article, List<Comparison> comparisons, int first, LanguageWindow window) {
        List<double[]> all = new ArrayList<>(comparisons.size());
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            if (i < first && comparison.extent() != Extent.COMPLETE) {
                complete(article, comparison, window);
            } else if (comparison.extent() == Extent.ROUGH) {
                set(comparison.evidence(), Evidence.FULL, cosine(article, comparison.event(), FeatureField.FULL));
                set(comparison.evidence(), Evidence.AHEAD_BLEND, blend(comparison.evidence()));
                comparison.extent(Extent.AHEAD);
            }
            all.add(comparison.evidence().clone());
        }
        ahead(all);
        return all.subList(0, first);
    }

    private static void ahead(List<double[]> all) {
        ahead(all, Evidence.LEAD, Evidence.AHEAD_LEAD);
        ahead(all, Evidence.FULL, Evidence.AHEAD_FULL);
        ahead(all, Evidence.NAMES, Evidence.AHEAD_NAMES);
        ahead(all, Evidence.AHEAD_BLEND, Evidence.AHEAD_BLEND);
    }

    private static void complete(Profile article, Comparison comparison, LanguageWindow window) {
        LiveEvent event = comparison.event();
        double[] evidence = comparison.evidence();
        similarities(article, event, evidence);
        set(evidence, Evidence.HEADS_RARITY, rarity(article, event, window));
        time(article, event, evidence);
        figures(article, event, evidence);
        evidence[Evidence.OTHER_LANGUAGE.index()] = event.speaks(article.language()) ? 0 : 1;
        unusual(article, window, evidence);
        comparison.extent(Extent.COMPLETE);
    }

    /** Measures the rough similarity for the choice of candidates: some fields, more for events that are active. */
    static Comparison rough(Profile article, LiveEvent event) {
        Comparison comparison = new Comparison(event);
        double similarity = 0;
        for (FeatureField field : ROUGH) {
            double cosine = cosine(article, event, field);
            comparison.evidence()[field.index()] = cosine;
            similarity += cosine;
        }
        double days = distanceInDays(article, event);
        comparison.rough(similarity * (Double.isNaN(days) ? 1 : 0.5 + 0.5 * StrictMath.exp(-days / RECENCY_DAYS)));
        return comparison;
    }

    private static void similarities(Profile article, LiveEvent event, double[] evidence) {
        for (FeatureField field : OTHERS) {
            evidence[field.index()] = cosine(article, event, field);
        }
        WeightedTerms lead = article.vector(FeatureField.LEAD);
        double best = 0;
        for (int i = Math.max(0, event.size() - COMPARED_MEMBERS); i < event.size(); i++) {
            best = Math.max(best, lead.cosine(event.member(i).lead()));
        }
        set(evidence, Evidence.BEST_LEAD, best);
        double length = event.centroid(FeatureField.FULL).norm();
        set(evidence, Evidence.MEAN_FULL, get(evidence, Evidence.FULL) * length / WeightedTerms.UNIT / event.size());
        set(evidence, Evidence.COVERED_LEAD, lead.covered(event.centroid(FeatureField.LEAD)));
        set(
                evidence,
                Evidence.COVERED_NAMES,
                article.vector(FeatureField.NAMES).covered(event.centroid(FeatureField.NAMES)));
        heads(article, event, evidence);
        boolean numbers = article.vector(FeatureField.NUMBERS).size() > 0
                && event.centroid(FeatureField.NUMBERS).size() > 0;
        set(evidence, Evidence.NUMBERS_DISJOINT, numbers && get(evidence, Evidence.NUMBERS) == 0 ? 1 : 0);
        set(evidence, Evidence.AHEAD_BLEND, blend(evidence));
    }

    private static double blend(double[] evidence) {
        return get(evidence, Evidence.LEAD)
                + get(evidence, Evidence.FULL)
                + get(evidence, Evidence.NAMES)
                + get(evidence, Evidence.BIGRAMS)
                + get(evidence, Evidence.COGNATES);
    }

    private static void heads(Profile article, LiveEvent event, double[] evidence) {
        WeightedTerms heads = article.vector(FeatureField.HEADS);
        WeightedTerms theirs = event.centroid(FeatureField.HEADS);
        set(evidence, Evidence.HEADS_KNOWN, heads.covered(event.centroid(FeatureField.NAMES)));
        set(evidence, Evidence.HEADS_MET, theirs.covered(article.vector(FeatureField.NAMES)));
        boolean both = heads.size() > 0 && theirs.size() > 0;
        set(evidence, Evidence.HEADS_DISJOINT, both && get(evidence, Evidence.HEADS) == 0 ? 1 : 0);
    }

    private static double rarity(Profile article, LiveEvent event, LanguageWindow window) {
        WeightedTerms heads = article.vector(FeatureField.HEADS);
        WeightedTerms theirs = event.centroid(FeatureField.HEADS);
        double rarest = 0;
        for (int i = 0; i < heads.size(); i++) {
            if (theirs.contains(heads.term(i))) {
                rarest = Math.max(rarest, window.rarity(heads.term(i)));
            }
        }
        return rarest;
    }

    private static void unusual(Profile article, LanguageWindow window, double[] evidence) {
        unusual(article, window, evidence, FeatureField.TITLE, Evidence.UNUSUAL_TITLE);
        unusual(article, window, evidence, FeatureField.LEAD, Evidence.UNUSUAL_LEAD);
        unusual(article, window, evidence, FeatureField.COGNATES, Evidence.UNUSUAL_COGNATES);
    }

    private static void unusual(
            Profile article, LanguageWindow window, double[] evidence, FeatureField field, Evidence unusual) {
        double usual = window.logUsualSimilarity(field, article.vector(field), FLOOR);
        set(evidence, unusual, StrictMath.log(FLOOR + evidence[field.index()]) - usual);
    }

    /** Value less the best value among the others; with no other, the value itself. */
    private static void ahead(List<double[]> all, Evidence value, Evidence ahead) {
        double[] values = new double[all.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(all.get(i), value);
        }
        for (int i = 0; i < values.length; i++) {
            double best = 0;
            for (int j = 0; j < values.length; j++) {
                best = j == i ? best : Math.max(best, values[j]);
            }
            set(all.get(i), ahead, values[i] - best);
        }
    }

    private static void time(Profile article, LiveEvent event, double[] evidence) {
        double days = distanceInDays(article, event);
        int named = nearestDays(article, event);
        if (Double.isNaN(days) && named == Days.UNKNOWN) {
            set(evidence, Evidence.UNDATED, 1);
            return;
        }
        if (Double.isNaN(days)) {
            set(evidence, Evidence.TIME_INFERRED, 1);
            days = named;
        } else if (named != Days.UNKNOWN) {
            set(evidence, Evidence.DAY_SHARED, named <= 1 ? 1 : 0);
            set(evidence, Evidence.DAYS_APART, named <= 1 ? 0 : StrictMath.log1p(named));
        }
        set(evidence, Evidence.NEAR_IN_TIME, StrictMath.exp(-days * days / 18));
        set(evidence, Evidence.TIME_DISTANCE, StrictMath.log1p(days));
        set(evidence, Evidence.SAME_DAY, days <= 1 ? 1 : 0);
    }

    private static int nearestDays(Profile article, LiveEvent event) {
        int nearest = Days.UNKNOWN;
        for (int their : event.days()) {
            for (int day : article.days()) {
                nearest = Math.min(nearest, Days.distance(day, their));
            }
        }
        return nearest;
    }

    /** Whether what outlets say of their dates puts more than a span of time between an article and an event. */
    static boolean isApart(Profile article, LiveEvent event, Duration span) {
        // false where either is undated
        return distanceInDays(article, event) > span.toMillis() / DAY_MILLIS;
    }

    private static double distanceInDays(Profile article, LiveEvent event) {
        Instant at = article.publishedAt();
        if (at == null || event.firstPublished() == null) {
            return Double.NaN;
        }
        long millis = at.toEpochMilli();
        long before = event.firstPublished().toEpochMilli() - millis;
        long after = millis - event.lastPublished().toEpochMilli();
        return Math.max(0, Math.max(before, after)) / DAY_MILLIS;
    }

    private static void figures(Profile article, LiveEvent event, double[] evidence) {
        int shared = 0;
        int conflicts = 0;
        for (long figure : article.figures()) {
            boolean same = event.tells(figure);
            shared += same ? 1 : 0;
            conflicts += !same && event.measures(figure) ? 1 : 0;
        }
        double all = Math.max(1, article.figures().length);
        set(evidence, Evidence.FIGURES_SHARED, shared / all);
        set(evidence, Evidence.FIGURES_CONFLICT, conflicts / all);
        set(evidence, Evidence.FIGURES_AGREE, shared > 0 && conflicts == 0 ? 1 : 0);
        set(evidence, Evidence.FIGURES_DISAGREE, shared == 0 && conflicts > 0 ? 1 : 0);
    }

    private static double cosine(Profile article, LiveEvent event, FeatureField field) {
        return article.vector(field).cosine(event.centroid(field));
    }

    private static double get(double[] evidence, Evidence name) {
        return evidence[name.index()];
    }

    private static void set(double[] evidence, Evidence name, double value) {
        evidence[name.index()] = value;
    }
}
