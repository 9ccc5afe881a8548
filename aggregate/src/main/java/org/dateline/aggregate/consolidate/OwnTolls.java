package org.dateline.aggregate.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.FigureStates;
import org.dateline.model.article.Figure;

/**
 * Which of several tolls in a text is the article's own: the first, if it is the highest ("31 dead, against 19 the day
 * before"). Where a higher one follows, it cannot be told whether that is the whole of which the first was a part, or the
 * toll of another event that the article looks back on; then none is.
 */
final class OwnTolls {
    private OwnTolls() {}

    /** The own value by subject, of tolls only; an empty one where it cannot be told. */
    static Map<Claim, String> of(List<Figure> figures) {
        Map<Claim, BigDecimal> first = new HashMap<>();
        Map<Claim, String> own = new HashMap<>();
        for (Figure figure : figures) {
            BigDecimal value = FigureStates.isToll(figure.counts()) ? number(figure.value()) : null;
            if (value == null) {
                continue;
            }
            Claim subject =
                    Claim.figure(figure.unit(), figure.counts(), figure.value()).subject();
            BigDecimal before = first.putIfAbsent(subject, value);
            if (before == null) {
                own.put(subject, figure.value());
            } else if (value.compareTo(before) > 0) {
                own.put(subject, "");
            }
        }
        return own;
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
