package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.aggregate.change.Visible;
import org.dateline.aggregate.state.EntityTally;
import org.dateline.aggregate.state.NameTally;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.aggregate.state.TimeRange;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Count;

/** The running state of one event: sums that can be taken back, and the articles that may lead its view. */
final class EventState {
    static final int MAX_BYTES = 64 << 10;
    static final int MAX_OUTLETS = 2 * Event.MAX_OUTLETS;
    static final int MAX_LANGUAGES = 64;

    private static final int FORMAT = 1;
    // one article more is no majority yet
    private static final int LANGUAGE_LEAD = 2;
    // enough to halve the longest list to nothing
    private static final int MAX_ROUNDS = 8;
    // the headline's article and the lead's
    private static final int LEADING = 2;

    private final TimeRange published;
    private final NameTally languages;
    private final NameTally topOutlets;
    private final EntityTally entities;
    private final TermSum terms;
    private List<Candidate> candidates = new ArrayList<>();
    private Event.State state = Event.State.OPEN;
    private long version;
    private long seq = -1;
    private int articles;
    private int origins;
    private int outlets;
    private Instant firstSeen;
    private Instant lastSeen;
    private String language;
    private Candidate leader;
    private Candidate opener;

    EventState() {
        published = new TimeRange();
        languages = new NameTally(MAX_LANGUAGES);
        topOutlets = new NameTally(MAX_OUTLETS);
        entities = new EntityTally();
        terms = new TermSum();
    }

    private EventState(StateReader in) {
        state = in.flag() ? Event.State.CLOSED : Event.State.OPEN;
        version = in.number();
        seq = in.number();
        articles = in.count();
        origins = in.count();
        outlets = in.count();
        firstSeen = in.time();
        lastSeen = in.time();
        language = in.text();
        published = TimeRange.read(in);
        languages = NameTally.read(in, MAX_LANGUAGES);
        topOutlets = NameTally.read(in, MAX_OUTLETS);
        entities = EntityTally.read(in);
        terms = TermSum.read(in);
        candidates = in.list(Candidate::read);
        leader = at(in.count());
        opener = at(in.count());
    }

    private Candidate at(int index) {
        return index < 0 ? null : candidates.get(index);
    }

    long version() {
        return version;
    }

    long seq() {
        return seq;
    }

    Event.State state() {
        return state;
    }

    Visible visible() {
        return new Visible(
                state,
                leader == null ? null : leader.headline().text(),
                opener == null ? null : opener.lead().text());
    }

    /** Counts an article in; {@code outletArticles} are its outlet's, with this one. */
    void add(Share share, Candidate candidate, int outletArticles) {
        articles++;
        origins += share.member().copyOf() == null ? 1 : 0;
        outlets += outletArticles == 1 ? 1 : 0;
        count(share, 1, outletArticles);
        published.add(share.member().publishedAt());
        share.entities().forEach(entities::add);
        terms.add(share.terms());
        candidates.add(candidate);
    }

    /** Takes an article back; {@code outletArticles} are its outlet's, without this one. */
    void subtract(Share share, int outletArticles) {
        articles--;
        origins -= share.member().copyOf() == null ? 1 : 0;
        outlets -= share.member().outlet() != null && outletArticles == 0 ? 1 : 0;
        count(share, -1, outletArticles);
        published.subtract(share.member().publishedAt());
        share.entities().forEach(entities::subtract);
        terms.subtract(share.terms());
        candidates.removeIf(
                candidate -> candidate.articleId().equals(share.member().articleId()));
    }

    private void count(Share share, int change, int outletArticles) {
        String spoken = share.member().language();
        if (spoken != null) {
            languages.set(spoken, languages.count(spoken) + change);
        }
        if (share.member().outlet() != null) {
            topOutlets.set(share.member().outlet(), outletArticles);
        }
    }

    /** Makes a new version of an open event, led by its most central article. */
    void advance(long toSeq, Instant time) {
        version++;
        seq = toSeq;
        state = Event.State.OPEN;
        firstSeen = firstSeen == null ? time : firstSeen;
        lastSeen = time == null || (lastSeen != null && lastSeen.isAfter(time)) ? lastSeen : time;
        language = leadingLanguage();
        selectLead();
    }

    /** Makes a new version that takes no more articles. */
    void close(long toSeq) {
        version++;
        seq = toSeq;
        state = Event.State.CLOSED;
    }

    /** Most articles are in it; another takes its place when it is ahead by {@value #LANGUAGE_LEAD} and by a tenth. */
    private String leadingLanguage() {
        int current = language == null ? 0 : languages.count(language);
        int ahead = Math.max(current + LANGUAGE_LEAD, current + current / 10 + 1);
        return languages.most(2).stream()
                .filter(most -> !"und".equals(most.name()))
                .filter(most -> current == 0 || most.articles() >= ahead)
                .findFirst()
                .map(Count::name)
                .orElse(current == 0 ? null : language);
    }

    private void selectLead() {
        LeadSelector selector = new LeadSelector(candidates, terms, language);
        leader = selector.leader(idOf(leader), candidate -> candidate.headline() != null);
        opener = leader != null && leader.lead() != null
                ? leader
                : selector.leader(idOf(opener), candidate -> candidate.lead() != null);
        candidates = keep(selector.best());
    }

    // distinct(): the same objects, since arrays are compared by identity
    private List<Candidate> keep(List<Candidate> best) {
        return Stream.concat(Stream.of(leader, opener).filter(Objects::nonNull), best.stream())
                .distinct()
                .limit(Event.MAX_MEMBERS)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String idOf(Candidate candidate) {
        return candidate == null ? null : candidate.articleId();
    }

    /** The view of this version. */
    Event view(String eventId) {
        return new Event(
                eventId,
                version,
                seq,
                state,
                leader == null ? null : leader.headline(),
                opener == null ? null : opener.lead(),
                articles,
                origins,
                outlets,
                published.first(),
                published.last(),
                firstSeen,
                lastSeen,
                languages.most(MAX_LANGUAGES),
                topOutlets.most(Event.MAX_OUTLETS),
                entities.most(Event.MAX_ENTITIES),
                candidates.stream().map(Candidate::member).toList());
    }

    /** The stored form. While it exceeds {@value #MAX_BYTES} bytes, its lists lose their lower halves. */
    byte[] toBytes() {
        byte[] bytes = encode();
        for (int round = 0; bytes.length > MAX_BYTES && round < MAX_ROUNDS; round++) {
            candidates =
                    keep(candidates.subList(0, Math.min(candidates.size(), Math.max(LEADING, candidates.size() / 2))));
            entities.halve();
            topOutlets.halve();
            bytes = encode();
        }
        return bytes;
    }

    private byte[] encode() {
        StateWriter out = new StateWriter();
        out.number(FORMAT);
        out.flag(state == Event.State.CLOSED);
        out.number(version);
        out.number(seq);
        out.number(articles);
        out.number(origins);
        out.number(outlets);
        out.time(firstSeen);
        out.time(lastSeen);
        out.text(language);
        published.write(out);
        languages.write(out);
        topOutlets.write(out);
        entities.write(out);
        terms.write(out);
        out.list(candidates, (to, candidate) -> candidate.write(to));
        out.number(candidates.indexOf(leader));
        out.number(candidates.indexOf(opener));
        return out.toBytes();
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
        return state;
    }
}
