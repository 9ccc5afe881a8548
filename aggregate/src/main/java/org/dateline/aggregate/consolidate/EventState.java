package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.aggregate.change.Visible;
import org.dateline.aggregate.claim.EventDay;
import org.dateline.aggregate.claim.Wording;
import org.dateline.aggregate.state.EntityTally;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.json.JsonParts;

/** The running state of one event: sums that can be taken back, and the articles that may lead its view. */
final class EventState {
    static final int MAX_BYTES = 64 << 10;

    private static final int FORMAT = 5;
    // enough to halve the longest list to nothing
    private static final int MAX_ROUNDS = 8;

    private final Progress progress;
    private final Coverage coverage;
    private final EntityTally entities;
    private final TermSum terms;
    private final Testimony testimony;
    private final Leads leads;
    private final SummaryWriter summary = new SummaryWriter();
    private final FigureLines figureLines = new FigureLines();
    private final JsonParts viewParts = new JsonParts();
    private List<RelatedEvent> related = List.of();
    // as it was read or written, and where that begins which only articles change; null once one has come or gone
    private byte[] stored;
    private int storedArticles;
    // whether what was judged before the lists were cut is still shown by this version's view
    private boolean halved;

    EventState() {
        progress = new Progress();
        coverage = new Coverage();
        entities = new EntityTally();
        terms = new TermSum();
        testimony = new Testimony();
        leads = new Leads();
    }

    private EventState(StateReader in) {
        progress = Progress.read(in);
        coverage = Coverage.read(in);
        related = in.list(Codecs::readRelated);
        storedArticles = in.position();
        entities = EntityTally.read(in);
        terms = TermSum.read(in);
        testimony = Testimony.read(in);
        leads = Leads.read(in);
    }

    Progress progress() {
        return progress;
    }

    Coverage coverage() {
        return coverage;
    }

    EntityTally entities() {
        return entities;
    }

    Testimony testimony() {
        return testimony;
    }

    Leads leads() {
        return leads;
    }

    /** How many articles the event has. */
    int articles() {
        return coverage.articles();
    }

    boolean isEmpty() {
        return articles() == 0;
    }

    Visible visible() {
        return new Visible(
                progress.state(),
                leads.leader() == null ? null : leads.leader().headline().text(),
                leads.opener() == null ? null : leads.opener().lead().text(),
                day().map(EventDay::value).orElse(null),
                testimony.judged(),
                List.copyOf(testimony.claims().retracted().keySet()));
    }

    /** The event's own day; empty where no article names one. */
    Optional<EventDay> day() {
        Instant last = coverage.published().last();
        return testimony.day(last == null ? progress.lastSeen() : last);
    }

    /** The summary of its articles. */
    List<Line> summary() {
        return summary.write(leads.candidates(), coverage.language(), testimony.outdated());
    }

    /** Makes the figures of its views. */
    FigureLines figureLines() {
        return figureLines;
    }

    /** The JSON of those parts of the view that the next version may have as well. */
    JsonParts viewParts() {
        return viewParts;
    }

    /** Counts an article in, with what it quotes. */
    void add(Share share, Candidate candidate, List<Wording> said, Overflow overflow) {
        stored = null;
        coverage.add(share, overflow);
        testimony.add(share, said);
        entities.addAll(share.entities());
        terms.add(share.terms());
        leads.add(candidate);
    }

    /** Takes an article back. */
    void subtract(Share share, Overflow overflow) {
        stored = null;
        coverage.subtract(share, overflow);
        testimony.subtract(share);
        entities.subtractAll(share.entities(), share.member().articleId());
        terms.subtract(share.terms());
        leads.subtract(share.member().articleId());
    }

    /** Makes a new version of an open event, led by its most central article. */
    void advance(Instant time) {
        progress.advance(time);
        testimony.trimQuotes();
        settle();
    }

    /** Makes a new version after an article has left. */
    void shrink() {
        progress.shrink();
        settle();
    }

    /** Makes a new version after an article was withdrawn, maybe the last. */
    void withdraw() {
        shrink();
        if (isEmpty()) {
            progress.withdraw();
            related = List.of();
        }
    }

    /** The events in its background. */
    List<RelatedEvent> related() {
        return related;
    }

    /** Makes a new version with other events as its background. */
    void relate(List<RelatedEvent> events) {
        progress.shrink();
        related = List.copyOf(events);
    }

    /** Makes a new version after the last article has left for another event. */
    void merge(String into) {
        shrink();
        progress.merge(into);
        related = List.of();
    }

    private void settle() {
        testimony.trimClaims();
        coverage.chooseLanguage();
        leads.select(terms, coverage.language(), testimony.outdated());
    }

    /**
     * The stored form. While it exceeds {@value #MAX_BYTES} bytes, its lists lose their lower halves.
     *
     * @param out a writer to write it with, whatever that has written before
     */
    byte[] toBytes(StateWriter out, Overflow overflow) {
        byte[] bytes = encode(out);
        for (int round = 0; bytes.length > MAX_BYTES && round < MAX_ROUNDS; round++) {
            leads.halve();
            entities.halve();
            testimony.halve();
            coverage.outlets().halve(overflow);
            stored = null;
            halved = true;
            bytes = encode(out);
        }
        stored = bytes;
        return bytes;
    }

    private byte[] encode(StateWriter out) {
        out.clear();
        out.number(FORMAT);
        progress.write(out);
        coverage.write(out);
        out.list(related, Codecs::writeRelated);
        int articles = out.size();
        if (stored == null) {
            writeArticles(out);
        } else {
            out.copy(stored, storedArticles);
        }
        storedArticles = articles;
        return out.toBytes();
    }

    private void writeArticles(StateWriter out) {
        entities.write(out);
        terms.write(out);
        testimony.write(out);
        leads.write(out);
    }

    /** Makes of a state that has been stored and shown what would be read: nothing is known but what is stored. */
    void resume() {
        if (halved) {
            testimony.forget();
            halved = false;
        }
    }

    /** The state that was stored. */
    static EventState fromBytes(byte[] bytes) {
        StateReader in = new StateReader(bytes);
        int format = in.count();
        if (format != FORMAT) {
            throw new IllegalStateException("state of format " + format + ", not " + FORMAT);
        }
        EventState state = new EventState(in);
        in.end();
        state.stored = bytes;
        return state;
    }
}
