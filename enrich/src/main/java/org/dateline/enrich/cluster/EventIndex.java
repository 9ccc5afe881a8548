package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.article.EnrichedArticle;

/** The live events and the latest articles: tables first, then the same in memory. */
final class EventIndex {
    private static final int NEAREST = 10;

    private final ClusterSettings settings;
    private final ClusterTables tables;
    private final LiveEvents events;
    private final MemberTable members;
    private final CopyTable copies;
    private final ArticleWindow window;
    private final Profiles profiles;
    private final Originals originals;
    private final CandidateIndex index = new CandidateIndex();
    private final Prefetch prefetch = new Prefetch();
    private final Lookups lookups = new Lookups();
    private final LateLooks lateLooks = new LateLooks();
    private final RowWriter scratch = new RowWriter(); // used again and again
    private final LongOpenHashSet abandoned = new LongOpenHashSet();

    EventIndex(ClusterSettings settings, ClusterTables tables) {
        this.settings = settings;
        this.tables = tables;
        events = new LiveEvents(settings.liveWindow(), tables.events());
        members = new MemberTable(tables.members());
        copies = new CopyTable(tables.copies());
        window = new ArticleWindow(settings);
        profiles = new Profiles(window);
        originals = new Originals(tables.articles(), copies, members);
        tables.window().scan((key, value) -> window.count(MemberRow.seq(key), CountedTerms.read(value)));
        Ahead.forEach(members::scan, this::restore);
        window.restored();
        Ahead.forEach(this::readKeysAndCopies, this::enterAgain);
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Keyed(LiveEvent event, int[] keys) {}

    /** What the events are to be found under, and, because there is time and nobody else needs them yet, the copies. */
    private void readKeysAndCopies(Consumer<Keyed> visitor) {
        KeyTerms scratch = new KeyTerms();
        events.all().forEach(event -> visitor.accept(new Keyed(event, CandidateIndex.keys(event, scratch))));
        copies.restore();
    }

    private void enterAgain(Keyed keyed) {
        index.update(keyed.event(), keyed.keys());
        events.update(keyed.event());
    }

    private void restore(MemberRow row) {
        lateLooks.add(row);
        LiveEvent event = events.get(row.eventId());
        if (event == null) {
            abandoned.add(row.seq());
        } else {
            event.add(row.seq(), row.fit(), row.profile());
        }
        window.restore(row.seq(), row.profile());
    }

    /** What an article is compared by, weighed by what is common now. */
    Profile profile(EnrichedArticle article) {
        return lookups.quicken(profiles.of(article));
    }

    /** Makes comparisons of an article with others quicker, until {@link #release}. */
    Profile quicken(Profile profile) {
        return lookups.quicken(profile);
    }

    /** Comparisons with an article are over. */
    void release(Profile profile) {
        lookups.release(profile);
    }

    LiveEvent event(String eventId) {
        return events.get(eventId);
    }

    /** Events that share terms with an article, have not been quiet for too long and are not of another time. */
    List<LiveEvent> nearest(Profile article, Instant time) {
        return ofItsTime(article, similar(article, time));
    }

    /** Events that share terms with an article and have not been quiet for too long. */
    List<LiveEvent> similar(Profile article, Instant time) {
        List<LiveEvent> similar = index.nearest(article, NEAREST);
        similar.removeIf(event -> events.isQuiet(event, time));
        return similar;
    }

    /**
     * Those events that an article may be in by its date. What comes together need not be of one time: a producer may send
     * years at once.
     */
    List<LiveEvent> ofItsTime(Profile article, List<LiveEvent> similar) {
        List<LiveEvent> near = new ArrayList<>(similar);
        near.removeIf(event -> EvidenceGatherer.isApart(article, event, settings.liveWindow()));
        return near;
    }

    /** The most similar of the nearest events, best first. */
    List<Comparison> shortlist(Profile article, List<LiveEvent> nearest) {
        prefetch.rough(nearest);
        int size = 0;
        Comparison[] best = new Comparison[nearest.size()];
        for (LiveEvent event : nearest) {
            Comparison comparison = EvidenceGatherer.rough(article, event);
            int place = size++;
            while (place > 0 && isBefore(comparison, best[place - 1])) {
                best[place] = best[--place];
            }
            best[place] = comparison;
        }
        return Arrays.asList(best).subList(0, Math.min(settings.candidates(), size));
    }

    private static boolean isBefore(Comparison one, Comparison other) {
        return one.rough() > other.rough()
                || (one.rough() == other.rough() && one.event().isBefore(other.event()));
    }

    /** The evidence for each of several events, by position. */
    List<double[]> evidence(Profile article, List<Comparison> comparisons) {
        return evidence(article, comparisons, comparisons.size());
    }

    /** As above for the first of them alone; the others only tell how far these are ahead. */
    List<double[]> evidence(Profile article, List<Comparison> comparisons, int first) {
        prefetch.others(comparisons);
        return EvidenceGatherer.gather(article, comparisons, first, window.usual(article.language()));
    }

    /**
     * The article that another one most likely copies, while its event takes articles; null where there is none.
     *
     * @param profile the other article's
     */
    MemberRow copied(EnrichedArticle article, Profile profile, Instant time) {
        MemberRow row = originals.mostSimilar(article);
        LiveEvent event = row == null ? null : events.get(row.eventId());
        boolean copies =
                event != null && !events.isQuiet(event, time) && !FilledForm.isFilledOtherwise(profile, row.profile());
        return copies ? row : null;
    }

    /** As {@link Originals#of}. */
    String origin(EnrichedArticle article, MemberRow similar) {
        return originals.of(article, similar);
    }

    /** Seqs of the articles that are to be looked at again before the next article comes. */
    long[] due(long seq) {
        return lateLooks.due(seq);
    }

    /** Adds an article, the latest of all, to its event, which is opened where it is new. */
    void add(MemberRow row, EnrichedArticle article, Instant time) {
        lateLooks.add(row);
        LiveEvent event = events.get(row.eventId());
        members.put(row);
        if (event == null) {
            event = events.open(new EventRow(row.eventId(), row.seq(), time, 0));
        } else {
            events.touch(event, time);
        }
        event.add(row.seq(), row.fit(), row.profile());
        update(event);
        enter(row, article);
        copies.add(new CopyRow(row.seq(), time, NearDuplicates.sketch(article)));
    }

    private void enter(MemberRow row, EnrichedArticle article) {
        String language = row.profile().language();
        if (window.wants(language, row.seq())) {
            CountedTerms terms = CountedTerms.of(article, language);
            tables.window().put(row.key(), terms.toBytes(scratch));
            long uncounted = window.count(row.seq(), terms);
            if (uncounted != ArticleWindow.NONE) {
                tables.window().put(MemberRow.key(uncounted), null);
            }
        }
        long uncompared = window.compare(row.seq(), row.profile());
        if (abandoned.remove(uncompared)) {
            members.remove(uncompared);
        }
    }

    /** Puts a later version of an article in the place of the earlier; does nothing once its event is closed. */
    void replace(long seq, EnrichedArticle article, Instant time) {
        MemberRow earlier = members.get(seq);
        LiveEvent event = earlier == null ? null : events.get(earlier.eventId());
        if (event == null) {
            return;
        }
        String language = earlier.profile().language();
        Profile profile = profile(article).inLanguage(language);
        MemberRow later = originals.isCopy(article, earlier)
                ? earlier.with(profile)
                : earlier.itself().with(profile);
        members.put(later);
        release(profile);
        events.touch(event, time);
        List<LiveMember> anew = new ArrayList<>(event.members());
        anew.replaceAll(member -> member.seq() == seq ? member.fitting(later.fit()) : member);
        rebuild(event, anew);
        if (window.counts(language, seq)) {
            CountedTerms terms = CountedTerms.of(article, language);
            tables.window().put(later.key(), terms.toBytes(scratch));
            window.replaceCounted(seq, terms);
        }
        if (window.compares(language, seq)) {
            window.replaceCompared(seq, profile);
        }
    }

    /** Makes an event anew of these articles, from the rows of those that are compared whole. */
    private void rebuild(LiveEvent event, List<LiveMember> anew) {
        event.clear();
        for (int i = 0; i < anew.size(); i++) {
            LiveMember member = anew.get(i);
            if (i < LiveEvent.FOLDED || i >= anew.size() - LiveEvent.DETAILED) {
                event.add(member.seq(), member.fit(), members.get(member.seq()).profile());
            } else {
                event.add(member);
            }
        }
        update(event);
    }

    /** Finds an event under what it is now. */
    private void update(LiveEvent event) {
        index.update(event);
        events.update(event);
    }

    /** The oldest event that is to be settled; null where there is none. */
    LiveEvent unsettled() {
        return events.unsettled();
    }

    /** The articles of an event are where they belong, until it has grown; does nothing once it is gone. */
    void settle(String eventId) {
        LiveEvent event = events.get(eventId);
        if (event != null) {
            events.settle(event);
        }
    }

    /**
     * Moves articles of one event to another.
     *
     * @param toEventId a live event, or a new one
     * @param fit how well they fit there: see {@link MemberRow}
     * @param seq what a new event is founded by
     */
    void move(List<MemberRow> rows, String toEventId, int fit, long seq) {
        LiveEvent from = events.get(rows.get(0).eventId());
        LiveEvent to = events.get(toEventId);
        if (to == null) {
            to = events.open(new EventRow(toEventId, seq, from.lastActivity(), 0));
        }
        List<LiveMember> staying = new ArrayList<>(from.members());
        List<LiveMember> joined = new ArrayList<>(to.members());
        for (MemberRow row : rows) {
            MemberRow moved = row.in(toEventId, fit);
            members.put(moved);
            for (LiveMember member : from.members()) {
                if (member.seq() == row.seq()) {
                    staying.remove(member);
                    joined.add(member.fitting(moved.fit()));
                }
            }
        }
        joined.sort(Comparator.comparingLong(LiveMember::seq));
        rebuild(to, joined);
        reduce(from, staying);
    }

    /** Leaves an event some of its articles; without any it is gone. */
    private void reduce(LiveEvent event, List<LiveMember> staying) {
        if (staying.isEmpty()) {
            remove(event);
        } else {
            rebuild(event, staying);
        }
    }

    /** Notes how well an article of a live event fits there now, where it is firm at last. */
    void fits(MemberRow row, int fit) {
        if (LiveEvent.isFirm(fit) && !LiveEvent.isFirm(row.fit())) {
            members.put(row.in(row.eventId(), fit));
            events.get(row.eventId()).fits(row.seq(), fit);
        }
    }

    /** An article of a live event copies another one than was thought. */
    void copies(MemberRow row, String origin) {
        members.put(row.copying(origin));
    }

    /** Takes an article of a live event out. What is usual goes on counting it until it leaves the window. */
    void withdraw(MemberRow row) {
        copies.withdraw(row.seq());
        tables.contributions().put(row.key(), null);
        boolean compared = window.compares(row.profile().language(), row.seq());
        if (compared) {
            abandoned.add(row.seq());
        }
        if (compared) {
            members.put(row.in(null, 0));
        } else {
            members.remove(row.seq());
        }
        LiveEvent event = events.get(row.eventId());
        List<LiveMember> staying = new ArrayList<>(event.members());
        staying.removeIf(member -> member.seq() == row.seq());
        reduce(event, staying);
    }

    /** The row of an article of a live event; null where it is not known any more. */
    MemberRow member(long seq) {
        return members.get(seq);
    }

    /** The origin of an article of a live event, itself where it is its own; null where it is not known any more. */
    String origin(long seq) {
        MemberRow row = members.get(seq);
        return row == null ? null : row.origin();
    }

    /** Closes the events that have been quiet for too long, quietest first. */
    List<EventRow> close(Instant time) {
        List<EventRow> closed = new ArrayList<>();
        if (time == null) {
            return closed;
        }
        for (LiveEvent event = events.quietest(time); event != null; event = events.quietest(time)) {
            forget(event);
            closed.add(event.row());
        }
        return closed;
    }

    /** Rows of members that are still in the window stay until they leave it. */
    private void forget(LiveEvent event) {
        for (LiveMember member : event.members()) {
            tables.contributions().put(MemberRow.key(member.seq()), null);
            if (window.compares(member.language(), member.seq())) {
                abandoned.add(member.seq());
            } else {
                members.remove(member.seq());
            }
        }
        remove(event);
    }

    private void remove(LiveEvent event) {
        events.remove(event);
        index.close(event);
    }
}
