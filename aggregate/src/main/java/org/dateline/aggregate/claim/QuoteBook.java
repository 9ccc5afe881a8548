package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventQuote;
import org.dateline.model.text.TextSpan;

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
    private static final Comparator<List<Wording>> BEST_FIRST = QuoteBook::compare;

    private final List<List<Wording>> quotes = new ArrayList<>();
    private final IdentityHashMap<Wording, int[]> words = new IdentityHashMap<>();

    /** An article quotes somebody. */
    public void add(Wording wording) {
        if (words(wording).length < FEWEST_WORDS) {
            return;
        }
        for (List<Wording> quote : quotes) {
            if (isSame(wording, quote.get(0))) {
                if (quote.size() < MAX_WORDINGS) {
                    quote.add(wording);
                }
                return;
            }
        }
        List<Wording> quote = new ArrayList<>(2);
        quote.add(wording);
        quotes.add(quote);
    }

    private boolean isSame(Wording one, Wording other) {
        return words(other).length >= FEWEST_WORDS && WordHashes.overlap(words(one), words(other)) >= SAME;
    }

    private int[] words(Wording wording) {
        return words.computeIfAbsent(wording, key -> WordHashes.of(key.text()));
    }

    /** An article is gone with all that it quotes. */
    public void subtract(String articleId) {
        quotes.forEach(quote -> quote.removeIf(wording -> wording.articleId().equals(articleId)));
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
        List<List<Wording>> sorted = new ArrayList<>(quotes);
        sorted.sort(BEST_FIRST);
        List<EventQuote> best = new ArrayList<>(Math.min(sorted.size(), Event.MAX_QUOTES));
        for (int i = 0; i < sorted.size() && i < Event.MAX_QUOTES; i++) {
            best.add(quote(sorted.get(i), names));
        }
        return best;
    }

    private static EventQuote quote(List<Wording> wordings, OutletTable names) {
        Wording first = wordings.get(0);
        String speaker = null;
        Set<String> origins = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Wording wording : wordings) {
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

    private static int compare(List<Wording> one, List<Wording> other) {
        Wording first = one.get(0);
        Wording second = other.get(0);
        int order = Long.compare(originCount(other), originCount(one));
        order = order != 0 ? order : Long.compare(first.seq(), second.seq());
        return order != 0
                ? order
                : Integer.compare(first.span().start(), second.span().start());
    }

    private static long originCount(List<Wording> wordings) {
        return wordings.size() == 1
                ? 1
                : wordings.stream().map(Wording::origin).distinct().count();
    }

    /** Writes all quotations. */
    public void write(StateWriter out) {
        out.list(quotes, (to, quote) -> to.list(quote, QuoteBook::writeWording));
    }

    private static void writeWording(StateWriter out, Wording wording) {
        out.text(wording.origin());
        out.text(wording.articleId());
        out.number(wording.seq());
        out.text(wording.speaker());
        out.text(wording.text());
        out.number(wording.span().start());
        out.number(wording.span().end());
    }

    /** Reads what {@link #write} wrote. */
    public static QuoteBook read(StateReader in) {
        QuoteBook book = new QuoteBook();
        book.quotes.addAll(in.list(quote -> quote.list(QuoteBook::readWording)));
        return book;
    }

    private static Wording readWording(StateReader in) {
        return new Wording(
                in.text(), in.text(), in.number(), in.text(), in.text(), new TextSpan(in.count(), in.count()));
    }
}
