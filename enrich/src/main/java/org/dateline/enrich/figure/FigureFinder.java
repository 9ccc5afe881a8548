package org.dateline.enrich.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;

/** Finds the figures of a text. Dates, years, clock times, telephone numbers, scores and ordinals are none. */
public final class FigureFinder {
    private final Tokens tokens;
    private final List<DateMention> dates;
    private final QuantityReader quantities;
    private final UnitReader units;
    private final CountedReader counted;
    private final List<Figure> figures = new ArrayList<>();
    private int date;

    private FigureFinder(Tokens tokens, String language, List<DateMention> dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.quantities = new QuantityReader(tokens, NumberWords.of(language));
        this.units = new UnitReader(tokens, language);
        this.counted = new CountedReader(tokens, language);
    }

    /**
     * The figures of a text in order, none overlapping another.
     *
     * @param tokens the text
     * @param language its language
     * @param dates its dates, in order, which are no figures
     * @param most how many to find at most
     */
    public static List<Figure> find(Tokens tokens, String language, List<DateMention> dates, int most) {
        FigureFinder finder = new FigureFinder(tokens, language, dates);
        int at = 0;
        while (at < tokens.size() && finder.figures.size() < most) {
            at = finder.next(at);
        }
        return finder.figures;
    }

    private int next(int at) {
        if (isInDate(at)) {
            return at + 1;
        }
        Quantity quantity = quantities.read(at);
        if (quantity == null) {
            return at + 1;
        }
        int skip = NotAFigure.end(tokens, quantity);
        if (skip > at) {
            return skip;
        }
        return add(quantity);
    }

    private int add(Quantity quantity) {
        UnitReader.Unit unit = units.read(quantity);
        int after = unit == null ? quantity.after() : unit.after();
        String counts = counted.read(quantity, after, unit != null);
        boolean bare = unit == null && counts == null;
        boolean small = quantity.inWords() && quantity.value().compareTo(BigDecimal.valueOf(2)) < 0;
        if ((bare && (NotAFigure.isYear(tokens, quantity) || quantity.inWords()))
                || (small && unit == null && !CountedReader.isPeople(counts))) {
            return quantity.after();
        }
        int first = unit == null ? quantity.first() : Math.min(unit.first(), quantity.first());
        String code = unit == null ? null : unit.code();
        figures.add(new Figure(tokens.start(first), tokens.end(after - 1), plain(quantity.value()), code, counts));
        return after;
    }

    private boolean isInDate(int at) {
        while (date < dates.size() && dates.get(date).end() <= tokens.start(at)) {
            date++;
        }
        return date < dates.size() && dates.get(date).start() <= tokens.start(at);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
