package org.dateline.enrich.figure;

import java.util.Set;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;

/** Reads the unit beside a quantity. */
final class UnitReader {
    private static final Lexicon UNITS = Lexicon.load(UnitReader.class, "units.txt");
    private static final Lexicon OF_ONE_LANGUAGE = Lexicon.load(UnitReader.class, "units-of-one-language.txt");
    private static final Set<String> CURRENCY_SIGNS = Set.of("$", "€", "£", "¥", "₹", "₽", "₩");
    private static final String PERCENT = "percent";
    private static final String YEAR = "year";
    private static final int OLDEST = 120;

    private final Tokens tokens;
    private final String language;
    private final boolean nounsAreCapitalised;

    UnitReader(Tokens tokens, String language) {
        this.tokens = tokens;
        this.language = language;
        nounsAreCapitalised = CountedReader.capitalisesNouns(language);
    }

    /**
     * A unit.
     *
     * @param code what {@link org.dateline.model.article.Figure} calls it
     * @param first the first token of quantity and unit
     * @param after the token after the last of them
     */
    record Unit(String code, int first, int after) {}

    /** The unit of a quantity, or null. */
    Unit read(Quantity quantity) {
        Unit money = before(quantity);
        if (money != null) {
            return money;
        }
        int at = quantity.after();
        int unitAt = tokens.is(at, '-') || isOf(at) ? at + 1 : at;
        Unit percent = percent(quantity, at);
        if (percent != null) {
            return percent;
        }
        String two = UNITS.get(tokens.lower(unitAt) + "_" + tokens.lower(unitAt + 1));
        if (two != null) {
            return new Unit(two, quantity.first(), unitAt + 2);
        }
        String one = one(unitAt);
        return one != null ? new Unit(one, quantity.first(), oldEnd(one, unitAt + 1)) : age(quantity);
    }

    /** "2,5 milliards d'euros", "millones de dólares". */
    private boolean isOf(int at) {
        String word = tokens.lower(at);
        boolean of = word.equals("de") || word.equals("d'") || word.equals("d’") || word.equals("di");
        return of && UNITS.has(tokens.lower(at + 1));
    }

    private String one(int at) {
        // "US dollars", "Schweizer Franken", but not "Passagiere an"
        boolean nationality = tokens.capitalised(at) && (!nounsAreCapitalised || tokens.capitalised(at + 1));
        String after = nationality ? unit(at + 1) : null;
        return after != null ? after : unit(at);
    }

    private String unit(int at) {
        String word = tokens.lower(at);
        boolean isForeign =
                OF_ONE_LANGUAGE.has(word) && !OF_ONE_LANGUAGE.get(word).equals(language);
        return word.isEmpty() || isForeign ? null : UNITS.get(word);
    }

    /** "-old" belongs to the year before it. */
    private int oldEnd(String unit, int after) {
        boolean hyphenated = unit.equals(YEAR)
                && tokens.is(after, '-')
                && tokens.lower(after + 1).equals("old");
        boolean spaced = unit.equals(YEAR) && tokens.lower(after).equals("old");
        return hyphenated ? after + 2 : spaced ? after + 1 : after;
    }

    /** "$2.3 billion", "US$5", "R$ 10". */
    private Unit before(Quantity quantity) {
        int at = quantity.first() - 1;
        if (!CURRENCY_SIGNS.contains(tokens.word(at))) {
            String code = tokens.word(at).length() == 3 ? UNITS.get(tokens.lower(at)) : null;
            return code != null && code.equals(tokens.word(at)) ? new Unit(code, at, quantity.after()) : null;
        }
        String country = tokens.glued(at) ? UNITS.get(tokens.lower(at - 1) + tokens.word(at)) : null;
        return country != null
                ? new Unit(country, at - 1, quantity.after())
                : new Unit(UNITS.get(tokens.word(at)), at, quantity.after());
    }

    /** "per cent", "por ciento", "pour cent", "phần trăm". */
    private Unit percent(Quantity quantity, int at) {
        String word = tokens.lower(at);
        String next = tokens.lower(at + 1);
        boolean percent = ((word.equals("per") || word.equals("pour") || word.equals("por"))
                        && (next.equals("cent") || next.equals("ciento") || next.equals("cento")))
                || (word.equals("phần") && next.equals("trăm"));
        return percent ? new Unit(PERCENT, quantity.first(), at + 2) : null;
    }

    /** "Quill, 63, said". */
    private Unit age(Quantity quantity) {
        int at = quantity.first();
        boolean between = tokens.is(at - 1, ',')
                && (tokens.is(at + 1, ',') || tokens.is(at + 1, '.'))
                && quantity.after() == at + 1;
        boolean name = tokens.kind(at - 2) == TokenKind.WORD && tokens.capitalised(at - 2);
        boolean years = !quantity.inWords()
                && quantity.value().scale() <= 0
                && quantity.value().intValue() <= OLDEST
                && quantity.value().signum() > 0;
        return between && name && years && tokens.word(at).length() <= 3 ? new Unit(YEAR, at, at + 1) : null;
    }
}
