package org.dateline.aggregate.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim.Kind;
import org.dateline.model.event.EventFigure.State;

/**
 * Judges the figures of an event. Those of one subject (the same unit, counting the same) are held against each other
 * where they can be compared: where they tell what they count, and no article gives several of them but to compare a
 * toll with an earlier one. Of an origin its latest figure counts, the earlier ones are superseded. A toll of the dead,
 * injured, missing or arrested is also superseded by another origin's that came {@value #HOURS} hours or more later
 * (and, but for the missing, is higher). What is left and differs by no more than a factor of {@value #FACTOR}, within a
 * day, is conflicting.
 */
public final class FigureStates {
    static final int HOURS = 6;
    static final int FACTOR = 5;

    private static final long LATER = HOURS * 3_600L;
    private static final long DAY = 24 * 3_600L;
    private static final String MISSING = "missing";
    private static final Comparator<Judged> BEST_FIRST = FigureStates::compare;

    private FigureStates() {}

    /** Whether this counts what became of people: figures of it grow as an event goes on. */
    public static boolean isToll(String counts) {
        return counts != null
                && switch (counts) {
                    case "dead", "injured", MISSING, "arrested" -> true;
                    default -> false;
                };
    }

    /**
     * A figure and how it stands.
     *
     * @param claim the figure
     * @param state how it stands
     * @param supersededBy the value that holds now; null unless it is superseded
     * @param originCount how many origins have it
     * @param origins their keys, as {@link Claimed#origins}
     * @param ownArticles ids of the articles whose own figure it is
     * @param first the first article that has it
     * @param importance what goes before the order of articles: the higher, the more important
     */
    public record Judged(
            Claim claim,
            State state,
            String supersededBy,
            int originCount,
            List<String> origins,
            List<String> ownArticles,
            Support first,
            long importance) {
        Judged(
                Claim claim,
                State state,
                String supersededBy,
                int originCount,
                List<String> origins,
                List<String> ownArticles,
                Support first) {
            this(
                    claim,
                    state,
                    supersededBy,
                    originCount,
                    origins,
                    ownArticles,
                    first,
                    FigureStates.importance(claim, state, originCount));
        }
    }

    // a loop of comparators is slow until it is optimised
    private static int compare(Judged one, Judged other) {
        int order = Long.compare(other.importance(), one.importance());
        order = order != 0
                ? order
                : Long.compare(one.first().seq(), other.first().seq());
        return order != 0
                ? order
                : Integer.compare(one.first().start(), other.first().start());
    }

    /** Tolls before all others, then what holds, then what is disputed, then what most origins have. */
    private static long importance(Claim claim, State state, int originCount) {
        long rank = isToll(claim.counts()) ? 4 : 0;
        rank += state == State.SUPERSEDED ? 0 : 2;
        rank += state == State.CONFLICTING ? 1 : 0;
        return (rank << Integer.SIZE | originCount) << 1 | (FigureMerger.isDistinctive(claim.value()) ? 1 : 0);
    }

    /**
     * All figures: tolls first, then what is disputed or what most origins have. The same number under several words
     * ("186,000 tins", "186.000 boîtes") is one figure where it is large enough to be no coincidence.
     */
    public static List<Judged> of(ClaimBook book) {
        Map<Claim, List<Claimed>> subjects = new LinkedHashMap<>();
        List<Claimed> all = book.all(Kind.FIGURE);
        for (Claimed claimed : all) {
            subjects.computeIfAbsent(claimed.subject(), none -> new ArrayList<>(2))
                    .add(claimed);
        }
        List<Judged> judged = new ArrayList<>(all.size());
        subjects.forEach((subject, figures) -> judge(subject, figures, judged));
        List<Judged> merged = book.merger().merge(judged);
        merged.sort(BEST_FIRST);
        return merged;
    }

    private static void judge(Claim subject, List<Claimed> figures, List<Judged> judged) {
        if (figures.size() == 1) {
            judged.add(figures.get(0).judged(alone(figures.get(0)), null));
            return;
        }
        long versions = 0;
        for (Claimed figure : figures) {
            versions += figure.version();
        }
        Verdict known = figures.get(0).verdict();
        if (known == null || known.versions != versions || !known.figures.equals(figures)) {
            known = new Verdict(figures, versions, together(subject, figures));
            figures.get(0).judgedWith(known);
        }
        judged.addAll(known.judged);
    }

    /**
     * How figures of one subject stood together.
     *
     * @param versions the sum of theirs; since each only grows, it is the same only while none has changed
     */
    record Verdict(List<Claimed> figures, long versions, List<Judged> judged) {}

    private static List<Judged> together(Claim subject, List<Claimed> figures) {
        List<Judged> judged = new ArrayList<>(figures.size());
        if (!isComparable(subject, figures)) {
            for (Claimed figure : figures) {
                judged.add(figure.judged(alone(figure), null));
            }
            return judged;
        }
        Map<String, Support> latest = latestByOrigin(figures);
        List<Claimed> current =
                figures.stream().filter(figure -> isCurrent(figure, latest)).toList();
        for (Claimed figure : figures) {
            judged.add(judge(figure, figures, current, latest));
        }
        return judged;
    }

    private static Judged judge(
            Claimed figure, List<Claimed> figures, List<Claimed> current, Map<String, Support> latest) {
        if (!figure.isOwn()) {
            return figure.judged(alone(figure), null);
        }
        if (!current.contains(figure)) {
            return figure.judged(State.SUPERSEDED, successor(figure, figures, latest));
        }
        for (Claimed other : current) {
            if (other != figure && isSuperseded(figure, other)) {
                return figure.judged(State.SUPERSEDED, other.claim().value());
            }
        }
        boolean conflicting = current.stream()
                .filter(other -> other != figure && current.stream().noneMatch(third -> isSuperseded(other, third)))
                .anyMatch(other -> isConflicting(figure, other));
        return figure.judged(conflicting ? State.CONFLICTING : alone(figure), null);
    }

    private static State alone(Claimed figure) {
        return figure.originCount() > 1 ? State.CORROBORATED : State.SINGLE_SOURCE;
    }

    private static boolean isComparable(Claim subject, List<Claimed> figures) {
        if (subject.counts() == null || isToll(subject.counts())) {
            return subject.counts() != null;
        }
        Map<SharedText, Claimed> byArticle = new HashMap<>();
        for (Claimed figure : figures) {
            for (Voice voice : figure.voices()) {
                Claimed other = byArticle.put(voice.article(), figure);
                if (other != null && other != figure) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What each origin said last. */
    private static Map<String, Support> latestByOrigin(List<Claimed> figures) {
        Map<String, Support> latest = new HashMap<>();
        for (Claimed figure : figures) {
            for (Voice voice : figure.voices()) {
                if (voice.support().own()) {
                    latest.merge(voice.support().origin(), voice.support(), FigureStates::later);
                }
            }
        }
        return latest;
    }

    private static Support later(Support one, Support other) {
        boolean isLater = other.time() != one.time() ? other.time() > one.time() : other.seq() > one.seq();
        return isLater ? other : one;
    }

    private static boolean isCurrent(Claimed figure, Map<String, Support> latest) {
        for (Voice voice : figure.voices()) {
            Support support = voice.support();
            if (support.own() && support.equals(latest.get(support.origin()))) {
                return true;
            }
        }
        return false;
    }

    /** What the first origin that went on from a figure says now. */
    private static String successor(Claimed figure, List<Claimed> figures, Map<String, Support> latest) {
        Support now = latest.get(figure.voices().stream()
                .map(Voice::support)
                .filter(Support::own)
                .findFirst()
                .orElseThrow()
                .origin());
        return figures.stream()
                .filter(other -> other.voices().stream()
                        .anyMatch(voice -> voice.support().equals(now)))
                .findFirst()
                .orElseThrow()
                .claim()
                .value();
    }

    private static boolean isSuperseded(Claimed figure, Claimed by) {
        String counts = figure.claim().counts();
        if (!isToll(counts) || by.lastTime() < figure.lastTime() + LATER) {
            return false;
        }
        return counts.equals(MISSING) || number(by).compareTo(number(figure)) > 0;
    }

    private static boolean isConflicting(Claimed figure, Claimed other) {
        BigDecimal one = number(figure);
        BigDecimal two = number(other);
        BigDecimal factor = BigDecimal.valueOf(FACTOR);
        return one.compareTo(two.multiply(factor)) <= 0
                && two.compareTo(one.multiply(factor)) <= 0
                && Math.abs(figure.lastTime() - other.lastTime()) < DAY;
    }

    private static BigDecimal number(Claimed figure) {
        try {
            return new BigDecimal(figure.claim().value());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
