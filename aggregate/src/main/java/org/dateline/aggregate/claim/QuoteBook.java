package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventQuote;

/**
 * The quotations of an event's articles. Two are one where most of the longer words of the shorter one stand in the
 * other: outlets shorten quotations and take them up in the middle. At most {@value #MAX_QUOTES} are kept; of more, those
 * go that the fewest articles have, of equals the last.
 */
public final class QuoteBook {
    static final int MAX_QUOTES = 20;
    static final int MAX_WORDINGS = 6;

    private static final double SAME = 0.7;
    // fewer words may agree by chance
    private static final int FEWEST_WORDS = 3;
    private static final Comparator<List<Quoted>> BEST_FIRST = QuoteBook::compare;

    private final List<List<Quoted>> quotes = new ArrayList<>();

    /** An article quotes somebody. */
    public void add(Wording wording) {
        Quoted quoted = new Quoted(wording);
        if (quoted.words().length < FEWEST_WORDS) {
            return;
        }
        for (List<Quoted> quote : quotes) {
            if (isSame(quoted, quote.get(0))) {
                if (quote.size() < MAX_WORDINGS) {
                    quote.add(quoted);
                }
                return;
            }
        }
        List<Quoted> quote = new ArrayList<>(2);
        quote.add(quoted);
        quotes.add(quote);
    }

    private static boolean isSame(Quoted one, Quoted other) {
        return other.words().length >= FEWEST_WORDS && WordHashes.overlapsBy(one.words(), other.words(), SAME);
    }

    /** An article is gone with all that it quotes. */
    public void subtract(String articleId) {
        quotes.forEach(
                quote -> quote.removeIf(quoted -> quoted.wording().articleId().equals(articleId)));
        quotes.removeIf(List::isEmpty);
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

    /** The quotations for the view; {@code names} tells the origins' names. */
    public List<EventQuote> best(OutletTable names) {
        List<List<Quoted>> sorted = new ArrayList<>(quotes);
        sorted.sort(BEST_FIRST);
        List<EventQuote> best = new ArrayList<>(Math.min(sorted.size(), Event.MAX_QUOTES));
        for (int i = 0; i < sorted.size() && i < Event.MAX_QUOTES; i++) {
            best.add(quote(sorted.get(i), names));
        }
        return best;
    }

    private static EventQuote quote(List<Quoted> wordings, OutletTable names) {
        Wording first = wordings.get(0).wording();
        String speaker = null;
        Set<String> origins = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Quoted quoted : wordings) {
            Wording wording = quoted.wording();
            speaker = speaker == null ? wording.speaker() : speaker;
            origins.add(wording.origin());
            texts.add(wording.text());
        }
        List<String> originNames = new ArrayList<>(origins.size());
        for (String key : origins) {
            originNames.add(names.name(key).strip());
        }
        texts.remove(first.text());
        List<String> variants = new ArrayList<>(texts);
        return new EventQuote(
                first.text(),
                speaker,
                origins.size(),
                originNames,
                first.articleId(),
                first.span(),
                variants.subList(0, Math.min(variants.size(), EventQuote.MAX_VARIANTS)));
    }

    private static int compare(List<Quoted> one, List<Quoted> other) {
        Wording first = one.get(0).wording();
        Wording second = other.get(0).wording();
        int order = Integer.compare(originCount(other), originCount(one));
        order = order != 0 ? order : Long.compare(first.seq(), second.seq());
        return order != 0
                ? order
                : Integer.compare(first.span().start(), second.span().start());
    }

    private static int originCount(List<Quoted> wordings) {
        int count = 0;
        for (int i = 0; i < wordings.size(); i++) {
            String origin = wordings.get(i).wording().origin();
            int first = 0;
            while (!wordings.get(first).wording().origin().equals(origin)) {
                first++;
            }
            count += first == i ? 1 : 0;
        }
        return count;
    }

    /** Writes all quotations. */
    public void write(StateWriter out) {
        out.list(quotes, (to, quote) -> to.list(quote, (wordings, quoted) -> quoted.write(wordings)));
    }

    /** Reads what {@link #write} wrote. */
    public static QuoteBook read(StateReader in) {
        QuoteBook book = new QuoteBook();
        book.quotes.addAll(in.list(quote -> quote.list(Quoted::read)));
        return book;
    }
}
