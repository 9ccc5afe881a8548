package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventQuote;

/**
 * The quotations of an event's articles. Two are one where most of the longer words of the shorter one stand in the
 * other: outlets shorten quotations and take them up in the middle. At most {@value #MAX_QUOTES} are kept; of more, those
 * go that the fewest articles have, of equals the last.
 */
public final class QuoteBook {
    static final int MAX_QUOTES = 20;

    // fewer words may agree by chance
    private static final int FEWEST_WORDS = 3;
    private static final Comparator<Quotation> BEST_FIRST = Quotation::compare;

    private final List<Quotation> quotes = new ArrayList<>();

    /** An article quotes somebody. */
    public void add(Wording wording) {
        Quoted quoted = new Quoted(wording);
        if (quoted.words().length < FEWEST_WORDS) {
            return;
        }
        for (Quotation quote : quotes) {
            if (isSame(quoted, quote.first())) {
                quote.add(quoted);
                return;
            }
        }
        quotes.add(new Quotation(quoted));
    }

    private static boolean isSame(Quoted one, Quoted other) {
        return other.words().length >= FEWEST_WORDS && one.isLike(other);
    }

    /** An article is gone with all that it quotes. */
    public void subtract(String articleId) {
        quotes.removeIf(quote -> quote.subtract(articleId));
    }

    /** Drops what exceeds the bound. */
    public void trim() {
        trim(MAX_QUOTES);
    }

    /** Drops the lower half. */
    public void halve() {
        trim(quotes.size() / 2);
    }

    private void trim(int most) {
        if (quotes.size() > most) {
            quotes.sort(BEST_FIRST);
            quotes.subList(most, quotes.size()).clear();
        }
    }

    /** The quotations for the view, the same objects as long as they show the same; {@code names} tells the origins' names. */
    public List<EventQuote> best(OutletTable names) {
        List<Quotation> sorted = new ArrayList<>(quotes);
        sorted.sort(BEST_FIRST);
        List<EventQuote> best = new ArrayList<>(Math.min(sorted.size(), Event.MAX_QUOTES));
        for (int i = 0; i < sorted.size() && i < Event.MAX_QUOTES; i++) {
            best.add(sorted.get(i).shown(names));
        }
        return best;
    }

    /** Writes all quotations. */
    public void write(StateWriter out) {
        out.list(quotes, (to, quote) -> quote.write(to));
    }

    /** Reads what {@link #write} wrote. */
    public static QuoteBook read(StateReader in) {
        QuoteBook book = new QuoteBook();
        book.quotes.addAll(in.list(Quotation::read));
        return book;
    }
}
