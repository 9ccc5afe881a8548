package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.aggregate.change.Visible;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.ClaimBook;
import org.dateline.aggregate.claim.EventDay;
import org.dateline.aggregate.claim.FigureStates;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.aggregate.claim.Origin;
import org.dateline.aggregate.claim.QuoteBook;
import org.dateline.aggregate.claim.Support;
import org.dateline.aggregate.claim.Wording;
import org.dateline.aggregate.state.EntityTally;
import org.dateline.aggregate.state.HourCounts;
import org.dateline.aggregate.state.NameTally;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.aggregate.state.TimeRange;
import org.dateline.model.article.TextSpan;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Count;
import org.dateline.model.event.Event.Velocity;
import org.dateline.model.event.Event.When;
import org.dateline.model.event.EventFigure;
import org.dateline.model.event.RelatedEvent;

/** The running state of one event: sums that can be taken back, and the articles that may lead its view. */
final class EventState {
    static final int MAX_BYTES = 64 << 10;
    static final int MAX_LANGUAGES = 64;

    private static final int FORMAT = 4;
    // one article more is no majority yet
    private static final int LANGUAGE_LEAD = 2;
    // enough to halve the longest list to nothing
    private static final int MAX_ROUNDS = 8;
    // the headline's article and the lead's
    private static final int LEADING = 2;

    private final TimeRange published;
    private final NameTally languages;
    private final OutletTable outlets;
    private final HourCounts hours;
    private final EntityTally entities;
    private final TermSum terms;
    private final ClaimBook claims;
    private final QuoteBook quotes;
    private List<Candidate> candidates = new ArrayList<>();
    private Event.State state = Event.State.OPEN;
    private long version;
    private long seq = -1;
    private int step;
    private String mergedInto;
    private List<RelatedEvent> related = List.of();
    private int articles;
    private int anonymous;
    private Instant firstSeen;
    private Instant lastSeen;
    private String language;
    private Candidate leader;
    private Candidate opener;
    // reckoned when asked; null when the claims have changed since
    private List<Judged> judged;

    EventState() {
        published = new TimeRange();
        languages = new NameTally(MAX_LANGUAGES);
        outlets = new OutletTable();
        hours = new HourCounts();
        entities = new EntityTally();
        terms = new TermSum();
        claims = new ClaimBook();
        quotes = new QuoteBook();
    }

    private EventState(StateReader in) {
        state = Event.State.valueOf(in.text().toUpperCase(Locale.ROOT));
        version = in.number();
        seq = in.number();
        step = in.count();
        mergedInto = in.text();
        related = in.list(Codecs::readRelated);
        articles = in.count();
        anonymous = in.count();
        firstSeen = in.time();
        lastSeen = in.time();
        language = in.text();
        published = TimeRange.read(in);
        languages = NameTally.read(in, MAX_LANGUAGES);
        outlets = OutletTable.read(in);
        hours = HourCounts.read(in);
        entities = EntityTally.read(in);
        terms = TermSum.read(in);
        claims = ClaimBook.read(in);
        quotes = QuoteBook.read(in);
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

    /** Whether a record of the order has been applied; {@code atStep} is 0 for what is no second thought. */
    boolean hasSeen(long atSeq, int atStep) {
        return atSeq < seq || (atSeq == seq && atStep <= step);
    }

    /** Remembers the record that leads to the next version. */
    void see(long atSeq, int atStep) {
        seq = atSeq;
        step = atStep;
    }

    boolean isEmpty() {
        return articles == 0;
    }

    int origins() {
        return outlets.origins() + anonymous;
    }

    Event.State state() {
        return state;
    }

    Visible visible() {
        return new Visible(
                state,
                leader == null ? null : leader.headline().text(),
                opener == null ? null : opener.lead().text(),
                day().map(EventDay::value).orElse(null),
                judged(),
                List.copyOf(claims.retracted().keySet()));
    }

    /** Counts an article in, with what it quotes. */
    void add(Share share, Candidate candidate, List<Wording> said, Overflow overflow) {
        articles++;
        count(share, 1, overflow);
        share.claims().forEach(claims::add);
        said.forEach(quotes::add);
        judged = null;
        published.add(share.member().publishedAt());
        share.entities().forEach(entities::add);
        terms.add(share.terms());
        candidates.add(candidate);
    }

    /** Takes an article back. */
    void subtract(Share share, Overflow overflow) {
        articles--;
        count(share, -1, overflow);
        share.claims()
                .keySet()
                .forEach(claim -> claims.subtract(claim, share.member().articleId()));
        judged = null;
        quotes.subtract(share.member().articleId());
        published.subtract(share.member().publishedAt());
        share.entities().forEach(entities::subtract);
        terms.subtract(share.terms());
        candidates.removeIf(
                candidate -> candidate.articleId().equals(share.member().articleId()));
    }

    /** Figures that an article took back are retracted where nobody else has them. */
    void retract(Share before, Share after) {
        Map<Claim, Support> kept = after == null ? Map.of() : after.claims();
        before.claims().forEach((claim, support) -> {
            if (claim.kind() == Claim.Kind.FIGURE && !kept.containsKey(claim)) {
                claims.retract(claim, support);
            }
        });
    }

    private void count(Share share, int change, Overflow overflow) {
        String spoken = share.member().language();
        if (spoken != null) {
            languages.set(spoken, languages.count(spoken) + change);
        }
        boolean original = share.member().copyOf() == null;
        String outlet = share.member().outlet();
        String outletKey = outlet == null ? null : Origin.named(outlet).key();
        Origin origin = share.origin();
        if (outletKey != null) {
            boolean reports = original && outletKey.equals(origin.key());
            outlets.change(outletKey, outlet, change, reports ? change : 0, overflow);
        }
        if (original && origin.isAnonymous()) {
            anonymous += change;
        } else if (original && !origin.key().equals(outletKey)) {
            outlets.change(origin.key(), origin.name(), 0, change, overflow);
        }
    }

    /** An article has come that was not in the event before. */
    void arrived(Instant time) {
        hours.add(time);
    }

    /** Makes a new version of an open event, led by its most central article. */
    void advance(Instant time) {
        version++;
        state = Event.State.OPEN;
        mergedInto = null;
        firstSeen = firstSeen == null ? time : firstSeen;
        lastSeen = time == null || (lastSeen != null && lastSeen.isAfter(time)) ? lastSeen : time;
        claims.trim();
        quotes.trim();
        judged = null;
        language = leadingLanguage();
        selectLead();
    }

    /** Makes a new version that takes no more articles. */
    void close() {
        version++;
        state = Event.State.CLOSED;
    }

    /** Makes a new version after an article has left. */
    void shrink() {
        version++;
        claims.trim();
        judged = null;
        language = leadingLanguage();
        selectLead();
    }

    /** Makes a new version after an article was withdrawn, maybe the last. */
    void withdraw() {
        shrink();
        if (isEmpty()) {
            state = Event.State.WITHDRAWN;
            related = List.of();
        }
    }

    List<RelatedEvent> related() {
        return related;
    }

    /** Makes a new version with other events as its background. */
    void relate(List<RelatedEvent> events) {
        version++;
        related = List.copyOf(events);
    }

    /** Makes a new version after the last article has left for another event. */
    void merge(String into) {
        shrink();
        state = Event.State.MERGED;
        mergedInto = into;
        related = List.of();
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
        LeadSelector selector = new LeadSelector(candidates, terms, language, outdated());
        leader = selector.leader(idOf(leader), candidate -> candidate.headline() != null);
        opener = leader != null && leader.hasText() ? leader : selector.leader(idOf(opener), Candidate::hasText);
        candidates = keep(selector.best());
    }

    /** Ids of articles of which a figure has been superseded. */
    private Set<String> outdated() {
        return judged().stream()
                .filter(figure -> figure.state() == EventFigure.State.SUPERSEDED)
                .flatMap(figure -> figure.ownArticles().stream())
                .collect(Collectors.toSet());
    }

    private List<Judged> judged() {
        if (judged == null) {
            judged = FigureStates.of(claims);
        }
        return judged;
    }

    private Optional<EventDay> day() {
        Instant last = published.last() == null ? lastSeen : published.last();
        return EventDay.of(
                claims,
                last == null ? null : LocalDate.ofInstant(last, ZoneOffset.UTC).plusDays(1));
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
        List<Entity> named = entities.most(Event.MAX_ENTITIES);
        return new Event(
                eventId,
                version,
                seq,
                state,
                leader == null ? null : leader.headline(),
                opener == null ? null : opener.lead(),
                SummaryWriter.of(candidates, language, outdated()),
                day().map(day -> new When(
                                day.value(),
                                day.originCount(),
                                day.evidence().articleId(),
                                new TextSpan(
                                        day.evidence().start(), day.evidence().end())))
                        .orElse(null),
                PlaceRanker.places(named, claims),
                articles,
                origins(),
                outlets.outlets(),
                published.first(),
                published.last(),
                firstSeen,
                lastSeen,
                hours.isEmpty() ? null : new Velocity(hours.lastHour(), hours.lastDay()),
                languages.most(MAX_LANGUAGES),
                outlets.topOutlets(Event.MAX_OUTLETS),
                outlets.topOrigins(Event.MAX_OUTLETS),
                named,
                FigureLines.of(judged(), claims.retracted(), outlets),
                quotes.best(outlets),
                candidates.stream().map(Candidate::member).toList(),
                related,
                mergedInto);
    }

    /** The stored form. While it exceeds {@value #MAX_BYTES} bytes, its lists lose their lower halves. */
    byte[] toBytes(Overflow overflow) {
        byte[] bytes = encode();
        for (int round = 0; bytes.length > MAX_BYTES && round < MAX_ROUNDS; round++) {
            candidates =
                    keep(candidates.subList(0, Math.min(candidates.size(), Math.max(LEADING, candidates.size() / 2))));
            entities.halve();
            claims.halve();
            quotes.halve();
            outlets.halve(overflow);
            bytes = encode();
        }
        return bytes;
    }

    private byte[] encode() {
        StateWriter out = new StateWriter();
        out.number(FORMAT);
        out.text(state.code());
        out.number(version);
        out.number(seq);
        out.number(step);
        out.text(mergedInto);
        out.list(related, Codecs::writeRelated);
        out.number(articles);
        out.number(anonymous);
        out.time(firstSeen);
        out.time(lastSeen);
        out.text(language);
        published.write(out);
        languages.write(out);
        outlets.write(out);
        hours.write(out);
        entities.write(out);
        terms.write(out);
        claims.write(out);
        quotes.write(out);
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
