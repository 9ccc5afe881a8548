package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.aggregate.claim.FigureStates.Verdict;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.EventFigure.State;

/**
 * A claim with the articles that make it, in the order in which they came: at most {@value #MAX_SUPPORTS}, the others
 * are counted if they speak for another origin. What follows from them is found out once, until one comes or goes.
 */
public final class Claimed {
    static final int MAX_SUPPORTS = 12;

    private static final int CLAIM_BYTES = 64;

    private final Claim claim;
    private final Claim subject;
    private final List<Voice> voices;
    private int more;
    // null where an article has come or gone since
    private List<String> origins;
    private List<String> ownArticles;
    private Judged judged;
    private EventDay.Weight weight;
    // of a day, once it is asked for
    private EventDay.Named day;
    private byte[] storedClaim;
    private long version;
    private Verdict verdict;

    Claimed(Claim claim) {
        this(claim, 0, new ArrayList<>(2));
    }

    Claimed(Claim claim, int more, List<Voice> voices) {
        this.claim = claim;
        this.more = more;
        this.voices = voices;
        subject = claim.subject();
    }

    /** What is claimed. */
    public Claim claim() {
        return claim;
    }

    /** What it is a value of. */
    Claim subject() {
        return subject;
    }

    List<Voice> voices() {
        return voices;
    }

    void add(Voice voice) {
        boolean full = voices.size() == MAX_SUPPORTS;
        if (full) {
            more += isKnown(voice.origin()) ? 0 : 1;
            // the first is the evidence that is shown, the last ones tell what holds now
            voices.remove(1);
        }
        voices.add(voice);
        changed();
    }

    private boolean isKnown(SharedText origin) {
        for (Voice voice : voices) {
            if (voice.origin() == origin) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody claims it any more. */
    boolean subtract(String articleId) {
        voices.removeIf(voice -> voice.support().articleId().equals(articleId));
        changed();
        return voices.isEmpty();
    }

    private void changed() {
        origins = null;
        ownArticles = null;
        judged = null;
        weight = null;
        version++;
    }

    /** Grows with each change. */
    long version() {
        return version;
    }

    /** How it last stood with others of its subject, of which it is the first; null where it was never judged with any. */
    Verdict verdict() {
        return verdict;
    }

    void judgedWith(Verdict now) {
        verdict = now;
    }

    /** The first article that made it. */
    public Support first() {
        return voices.get(0).support();
    }

    long lastSeq() {
        return voices.get(voices.size() - 1).support().seq();
    }

    /** When it was last made as an article's own. */
    long lastTime() {
        long last = Long.MIN_VALUE;
        for (Voice voice : voices) {
            last = voice.support().own() ? Math.max(last, voice.support().time()) : last;
        }
        return last == Long.MIN_VALUE ? 0 : last;
    }

    /** Keys of the origins that make it, at most {@value #MAX_SUPPORTS}, in the order in which they came. */
    public List<String> origins() {
        if (origins == null) {
            origins = voices.size() == 1 ? List.of(first().origin()) : distinctOrigins();
        }
        return origins;
    }

    private List<String> distinctOrigins() {
        List<String> distinct = new ArrayList<>(voices.size());
        for (int i = 0; i < voices.size(); i++) {
            SharedText origin = voices.get(i).origin();
            int first = 0;
            while (voices.get(first).origin() != origin) {
                first++;
            }
            if (first == i) {
                distinct.add(origin.value());
            }
        }
        return List.copyOf(distinct);
    }

    /** How many origins make it; a lower bound beyond {@value #MAX_SUPPORTS}. */
    public int originCount() {
        return origins().size() + more;
    }

    /** Ids of the articles whose own figure it is. */
    List<String> ownArticles() {
        if (ownArticles == null) {
            List<String> articles = new ArrayList<>(voices.size());
            for (Voice voice : voices) {
                if (voice.support().own()) {
                    articles.add(voice.support().articleId());
                }
            }
            ownArticles = List.copyOf(articles);
        }
        return ownArticles;
    }

    /** Whether it is anybody's own figure. */
    boolean isOwn() {
        return !ownArticles().isEmpty();
    }

    /** The figure, standing so; {@code supersededBy} is null unless it is superseded. */
    Judged judged(State state, String supersededBy) {
        boolean same = judged != null && judged.state() == state && Objects.equals(judged.supersededBy(), supersededBy);
        if (!same) {
            judged = new Judged(claim, state, supersededBy, originCount(), origins(), ownArticles(), first());
        }
        return judged;
    }

    /** The day that is claimed. */
    EventDay.Named day() {
        if (day == null) {
            day = EventDay.Named.of(this);
        }
        return day;
    }

    /** What the day that is claimed weighs by itself. */
    EventDay.Weight weight() {
        if (weight == null) {
            weight = EventDay.weight(this, List.of());
        }
        return weight;
    }

    /** Writes it after the table of texts has been laid out. */
    void write(StateWriter out) {
        if (storedClaim == null) {
            StateWriter once = new StateWriter(CLAIM_BYTES);
            claim.write(once);
            storedClaim = once.toBytes();
        }
        out.copy(storedClaim, 0);
        out.number(more);
        out.number(voices.size());
        for (int i = 0; i < voices.size(); i++) {
            voices.get(i).write(out);
        }
    }
}
