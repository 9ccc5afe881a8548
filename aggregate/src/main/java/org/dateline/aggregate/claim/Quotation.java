package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.EventQuote;

/** A quotation in all its wordings, the first one first. What follows from them is found out once, until one comes or goes. */
final class Quotation {
    static final int MAX_WORDINGS = 6;

    private final List<Quoted> wordings;
    // null where a wording has come or gone since
    private List<String> origins;
    private EventQuote shown;

    Quotation(Quoted first) {
        wordings = new ArrayList<>(2);
        wordings.add(first);
    }

    private Quotation(StateReader in) {
        wordings = in.list(Quoted::read);
    }

    /** The wording that came first. */
    Quoted first() {
        return wordings.get(0);
    }

    void add(Quoted wording) {
        if (wordings.size() < MAX_WORDINGS) {
            wordings.add(wording);
            changed();
        }
    }

    /** An article is gone; whether no wording is left. */
    boolean subtract(String articleId) {
        if (wordings.removeIf(quoted -> quoted.wording().articleId().equals(articleId))) {
            changed();
        }
        return wordings.isEmpty();
    }

    private void changed() {
        origins = null;
        shown = null;
    }

    /** Keys of the origins that have it, in the order in which they came. */
    private List<String> origins() {
        if (origins == null) {
            origins = wordings.size() == 1 ? List.of(first().wording().origin()) : distinctOrigins();
        }
        return origins;
    }

    private List<String> distinctOrigins() {
        Set<String> distinct = new LinkedHashSet<>();
        for (Quoted quoted : wordings) {
            distinct.add(quoted.wording().origin());
        }
        return List.copyOf(distinct);
    }

    /** What the view shows; the same object as long as it shows the same. {@code names} tells the origins' names. */
    EventQuote shown(OutletTable names) {
        List<String> originNames = names.names(origins(), MAX_WORDINGS);
        if (shown == null || !shown.origins().equals(originNames)) {
            shown = toShow(originNames);
        }
        return shown;
    }

    private EventQuote toShow(List<String> originNames) {
        Wording first = first().wording();
        String speaker = null;
        Set<String> texts = new LinkedHashSet<>();
        for (Quoted quoted : wordings) {
            Wording wording = quoted.wording();
            speaker = speaker == null ? wording.speaker() : speaker;
            texts.add(wording.text());
        }
        texts.remove(first.text());
        List<String> variants = new ArrayList<>(texts);
        return new EventQuote(
                first.text(),
                speaker,
                originNames.size(),
                originNames,
                first.articleId(),
                first.span(),
                variants.subList(0, Math.min(variants.size(), EventQuote.MAX_VARIANTS)));
    }

    /** What most origins have first, of equals what came first. */
    static int compare(Quotation one, Quotation other) {
        Wording first = one.first().wording();
        Wording second = other.first().wording();
        int order = Integer.compare(other.origins().size(), one.origins().size());
        order = order != 0 ? order : Long.compare(first.seq(), second.seq());
        return order != 0
                ? order
                : Integer.compare(first.span().start(), second.span().start());
    }

    void write(StateWriter out) {
        out.list(wordings, (to, quoted) -> quoted.write(to));
    }

    static Quotation read(StateReader in) {
        return new Quotation(in);
    }
}
