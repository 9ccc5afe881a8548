package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment;

/**
 * Decides which event each article reports. One instance sees all articles, in the recorded order; it writes its tables
 * first and then its index in memory. Not safe for use by several threads.
 */
public final class EventClusterer {
    /** Second thoughts after one article. */
    private static final int MOST_CHANGES = 3;

    /** So many articles' places are looked into at once: about a tenth of a second's work. */
    private static final int SETTLED_AT_ONCE = 50;

    /** To join an event with so little above the threshold is a close call. */
    private static final double BARELY = 0.2;

    /** To found an event is one where another scored at least this. */
    private static final double NEARLY = 0.3;

    private final ClusterSettings settings;
    private final ClusterTables tables;
    private final EventChooser chooser;
    private final EventIndex index;
    private final RowWriter scratch = new RowWriter(); // used again and again
    private final DecisionBuilder decisions;
    private final Weighing weighing;
    private final SecondThoughts thoughts;
    private final Regrouping regrouping;
    private final Withdrawals withdrawals;
    private final Relations relations;

    /** Rebuilds the index from the tables; decides from there on as the instance that wrote them would have. */
    public EventClusterer(ClusterSettings settings, ClusterTables tables) {
        this(settings, tables, (articleId, newEventId, candidates, proposed) -> proposed);
    }

    /** As above, but somebody else has the last word: for learning. */
    public EventClusterer(ClusterSettings settings, ClusterTables tables, EventChooser chooser) {
        this.settings = settings;
        this.tables = tables;
        this.chooser = chooser;
        index = new EventIndex(settings, tables);
        decisions = new DecisionBuilder(settings.model().event(), settings.version());
        weighing = new Weighing(index, settings.model().event());
        thoughts = new SecondThoughts(index, settings.model().event(), weighing);
        regrouping = new Regrouping(index, settings.model().event());
        withdrawals = new Withdrawals(tables, index);
        relations = new Relations(tables, index, settings.model().event().threshold());
    }

    /**
     * Takes the next article of the order.
     *
     * @param seq its place in the order
     * @param time the clusterer's time there; null while none is known
     * @param article with its features
     */
    public ClusterResult assign(long seq, Instant time, EnrichedArticle article) {
        String articleId = uniqueId(article.articleId(), article.outlet());
        ArticleRow known = row(articleId);
        if (known == null) {
            return place(seq, time, article, articleId, ArticleRow.first(article));
        }
        // whoever delivers twice must bring back neither what was taken back nor what was corrected
        if (known.has(article)) {
            return new ClusterResult(ClusterResult.Kind.DUPLICATE, List.of());
        }
        return known.isWithdrawn()
                ? place(seq, time, article, articleId, known.revised(article))
                : revise(seq, time, article, articleId, known);
    }

    /**
     * Takes an article back.
     *
     * @param seq the withdrawal's place in the order
     * @param time the clusterer's time there; null while none is known
     * @param article which one: of this outlet, or, without one, of none, else the one that has exactly this id
     * @return withdrawn, a duplicate where it is so already, or unknown
     */
    public ClusterResult withdraw(long seq, Instant time, WithdrawnArticle article) {
        String own = uniqueId(article.articleId(), article.outlet());
        // who names no outlet may mean any
        String articleId = article.outlet() == null && row(own) == null ? article.articleId() : own;
        ArticleRow known = row(articleId);
        if (known == null) {
            return new ClusterResult(ClusterResult.Kind.UNKNOWN, List.of());
        }
        if (known.isWithdrawn()) {
            return new ClusterResult(ClusterResult.Kind.DUPLICATE, List.of());
        }
        Decision revised = decisions.build(Decision.Kind.REVISED, List.of(), EventChooser.FOUND);
        List<EventAssignment> followed = new ArrayList<>(withdrawals.withdraw(seq, time, articleId, known, revised));
        if (index.event(known.eventId()) == null) {
            relations.drop(new Relations.Turn(seq, time, followed), known.eventId());
        }
        return new ClusterResult(ClusterResult.Kind.WITHDRAWN, followed);
    }

    /**
     * Time has passed: closes events that have been quiet for longer than the live window.
     *
     * @param seq the tick's place in the order
     * @param time the clusterer's time there; null closes nothing
     */
    public List<EventAssignment.Closing> tick(long seq, Instant time) {
        List<EventRow> closed = index.close(time);
        closed.forEach(event -> relations.close(event.eventId()));
        return closed.stream()
                .map(event -> new EventAssignment.Closing(seq, time, event.eventId(), event.lastActivity()))
                .toList();
    }

    /** Whether there are events to {@link #settle}. */
    public boolean isUnsettled() {
        return chooser.reconsiders() && index.unsettled() != null;
    }

    /**
     * Nothing has come for a while: settles some of the events that are new or have grown to twice their size. Their
     * articles, and those of the events that compete for them, are clustered anew, and go where they belong then.
     *
     * @param seq the lull's place in the order
     * @param time the clusterer's time there; null while none is known
     */
    public List<EventAssignment> settle(long seq, Instant time) {
        Relations.Turn turn = new Relations.Turn(seq, time, new ArrayList<>());
        int articles = 0;
        while (isUnsettled() && articles < SETTLED_AT_ONCE) {
            LiveEvent event = index.unsettled();
            Neighbourhood neighbourhood =
                    Neighbourhood.of(event, index, settings.model().event(), time);
            articles += Math.max(1, neighbourhood.articles());
            settle(turn, neighbourhood);
            index.settle(event.eventId());
        }
        relations.follow(turn);
        return turn.assignments();
    }

    private void settle(Relations.Turn turn, Neighbourhood neighbourhood) {
        List<String> settled = new ArrayList<>();
        neighbourhood.loose().forEach(event -> settled.add(event.eventId()));
        for (Regrouping.Move move : regrouping.of(neighbourhood, turn.seq())) {
            // only what comes is a reason to look again, not what it grows by now: articles could go back and forth
            settled.add(move.eventId());
            carryOut(turn, move);
        }
        settled.forEach(index::settle);
    }

    private void carryOut(Relations.Turn turn, Regrouping.Move move) {
        LiveEvent from = index.event(move.rows().get(0).eventId());
        Decision.Kind kind = move.rows().size() == from.size()
                ? Decision.Kind.MERGED
                : index.event(move.eventId()) == null ? Decision.Kind.SPLIT : Decision.Kind.MOVED;
        carryOut(turn, move.rows(), move.eventId(), decisions.build(kind, move.candidates(), move.chosen()));
    }

    /**
     * The article's id over all outlets: its own, behind its outlet's name and a slash as often as another outlet has
     * taken it. Nothing is before the slash where the outlet is unknown.
     */
    private String uniqueId(String producersId, String outletOrNull) {
        String outlet = Objects.requireNonNullElse(outletOrNull, "");
        String articleId = producersId;
        ArticleRow known = row(articleId);
        while (known != null && !Objects.equals(known.outlet(), outletOrNull)) {
            articleId = outlet + "/" + articleId;
            known = row(articleId);
        }
        return articleId;
    }

    private ClusterResult place(long seq, Instant time, EnrichedArticle article, String articleId, ArticleRow row) {
        Profile profile = index.profile(article);
        List<LiveEvent> similar = index.similar(profile, time);
        MemberRow copied = index.copied(article, profile, time);
        List<LiveEvent> nearest = index.ofItsTime(profile, similar);
        List<CandidateEvent> candidates = candidates(profile, nearest, copied);
        int proposed = proposed(candidates, copied);
        String newEventId = EventIdentifier.of(articleId, seq);
        int chosen = chooser.choose(articleId, newEventId, candidates, proposed);
        boolean copies = copied != null
                && chosen != EventChooser.FOUND
                && candidates.get(chosen).eventId().equals(copied.eventId());
        String eventId = chosen == EventChooser.FOUND
                ? newEventId
                : candidates.get(chosen).eventId();
        String copyOf = copies ? index.origin(article, copied) : null;
        long[] due = index.due(seq);
        Decision.Kind kind = copies
                ? Decision.Kind.COPIED
                : chosen == EventChooser.FOUND ? Decision.Kind.FOUNDED : Decision.Kind.JOINED;
        Decision decision = decisions.build(kind, candidates, chosen);
        // what an article follows from may be long past
        List<CandidateEvent> background = kind == Decision.Kind.FOUNDED && similar.size() > nearest.size()
                ? weighing.best(profile, similar)
                : candidates;
        boolean closeCall = !copies && isCloseCall(candidates, chosen);
        int fit = copies ? MemberRow.COPY : decision.score();
        index.add(
                new MemberRow(seq, articleId, eventId, copies ? copyOf : articleId, closeCall, fit, profile),
                article,
                time);
        put(articleId, row.in(eventId, seq));
        Contribution contribution = ContributionBuilder.build(article, copyOf);
        tables.contributions().put(MemberRow.key(seq), ContributionRow.of(contribution, scratch));
        List<EventAssignment> assignments = new ArrayList<>();
        assignments.add(
                new EventAssignment.Assignment(seq, time, eventId, articleId, row.version(), decision, contribution));
        if (chooser.reconsiders()) {
            Relations.Turn turn = new Relations.Turn(seq, time, assignments);
            // a copy is no new evidence
            if (!copies) {
                reconsider(turn, eventId, candidates);
            }
            for (long late : due) {
                lookAgain(turn, late);
            }
            relations.follow(turn);
            if (kind == Decision.Kind.FOUNDED) {
                relations.relate(turn, eventId, new Relations.Founder(contribution, article.text(), background));
            }
        }
        index.release(profile);
        return new ClusterResult(row.version() == 1 ? ClusterResult.Kind.NEW : ClusterResult.Kind.VERSION, assignments);
    }

    private boolean isCloseCall(List<CandidateEvent> candidates, int chosen) {
        double best = candidates.isEmpty() ? 0 : candidates.get(0).score();
        return chosen == EventChooser.FOUND
                ? best >= NEARLY
                : candidates.get(chosen).score() < settings.model().event().threshold() + BARELY;
    }

    /** Looks at earlier decisions again, now that an article has come to an event. */
    private void reconsider(Relations.Turn turn, String cameTo, List<CandidateEvent> candidates) {
        String eventId = cameTo;
        boolean founded =
                eventId.equals(EventIdentifier.of(index.member(turn.seq()).articleId(), turn.seq()));
        for (int round = 0; round < MOST_CHANGES; round++) {
            SecondThoughts.Change change = thoughts.after(index.event(eventId), candidates, !founded);
            if (change == null) {
                return;
            }
            carryOut(turn, change);
            boolean gone = index.event(eventId) == null;
            if (change.to() == null || (gone && !founded)) {
                return;
            }
            if (gone) {
                // the article has come to another event after all
                eventId = change.to().eventId();
                founded = false;
            }
        }
    }

    /** Looks again at an article that came some time ago. */
    private void lookAgain(Relations.Turn turn, long seq) {
        MemberRow row = index.member(seq);
        LiveEvent home = row == null ? null : index.event(row.eventId());
        if (home == null || home.size() > SecondThoughts.LARGEST_EVENT || !home.isLoose(row.fit())) {
            return;
        }
        Profile profile = index.quicken(row.profile());
        List<Comparison> near = index.shortlist(profile, index.nearest(profile, turn.time()));
        SecondThoughts.Change change = thoughts.later(row, near);
        index.release(profile);
        if (change != null) {
            carryOut(turn, change);
        }
    }

    private void carryOut(Relations.Turn turn, SecondThoughts.Change change) {
        MemberRow first = change.rows().get(0);
        String to = change.to() == null
                ? EventIdentifier.of(first.articleId(), turn.seq())
                : change.to().eventId();
        carryOut(turn, change.rows(), to, decisions.build(change.kind(), change.candidates(), change.chosen()));
    }

    private void carryOut(Relations.Turn turn, List<MemberRow> rows, String to, Decision decision) {
        index.move(rows, to, decision.score(), turn.seq());
        for (MemberRow row : rows) {
            move(row, to, decision, turn);
        }
    }

    private void move(MemberRow row, String to, Decision decision, Relations.Turn turn) {
        ArticleRow known = row(row.articleId());
        put(row.articleId(), known.in(to, known.seq()));
        int step = turn.assignments().size();
        turn.assignments()
                .add(new EventAssignment.Departure(turn.seq(), turn.time(), row.eventId(), step, row.articleId(), to));
        turn.assignments()
                .add(new EventAssignment.Assignment(
                        turn.seq(),
                        turn.time(),
                        to,
                        row.articleId(),
                        known.version(),
                        decision,
                        contribution(row.seq()),
                        step + 1,
                        row.seq(),
                        row.eventId()));
    }

    private Contribution contribution(long seq) {
        return ContributionRow.contribution(tables.contributions().get(MemberRow.key(seq)));
    }

    /** Best first. */
    private List<CandidateEvent> candidates(Profile profile, List<LiveEvent> nearest, MemberRow copied) {
        if (copied != null) {
            // a copy goes to its origin's event, wherever that stands
            return weighing.all(profile, nearest, index.event(copied.eventId()));
        }
        return chooser.reconsiders() ? weighing.best(profile, nearest) : weighing.all(profile, nearest, null);
    }

    private int proposed(List<CandidateEvent> candidates, MemberRow copied) {
        for (int i = 0; copied != null && i < candidates.size(); i++) {
            if (candidates.get(i).eventId().equals(copied.eventId())) {
                return i;
            }
        }
        boolean joins = !candidates.isEmpty()
                && candidates.get(0).score() >= settings.model().event().threshold();
        return joins ? 0 : EventChooser.FOUND;
    }

    private ClusterResult revise(long seq, Instant time, EnrichedArticle article, String articleId, ArticleRow known) {
        ArticleRow revised = known.revised(article);
        index.replace(known.seq(), article, time);
        put(articleId, revised);
        String origin = index.origin(known.seq());
        Contribution contribution = ContributionBuilder.build(article, articleId.equals(origin) ? null : origin);
        if (index.member(known.seq()) != null) {
            tables.contributions().put(MemberRow.key(known.seq()), ContributionRow.of(contribution, scratch));
        }
        List<EventAssignment> assignments = new ArrayList<>();
        assignments.add(new EventAssignment.Assignment(
                seq,
                time,
                known.eventId(),
                articleId,
                revised.version(),
                decisions.build(Decision.Kind.REVISED, List.of(), EventChooser.FOUND),
                contribution));
        if (chooser.reconsiders()) {
            Relations.Turn turn = new Relations.Turn(seq, time, assignments);
            lookAgain(turn, known.seq());
            relations.follow(turn);
        }
        if (!known.eventId().equals(row(articleId).eventId())) {
            // nobody is to take for a change of the event what is no part of it any more
            assignments.remove(0);
        }
        return new ClusterResult(ClusterResult.Kind.VERSION, assignments);
    }

    private ArticleRow row(String articleId) {
        byte[] bytes = tables.articles().get(ArticleRow.key(articleId));
        return bytes == null ? null : ArticleRow.of(bytes);
    }

    private void put(String articleId, ArticleRow row) {
        tables.articles().put(ArticleRow.key(articleId), row.toBytes());
    }
}
