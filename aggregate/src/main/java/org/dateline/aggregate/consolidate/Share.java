package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.Origin;
import org.dateline.aggregate.claim.Support;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventMember;

/**
 * What one article brought to its event: exactly what has to be subtracted when it is corrected or leaves. A copy
 * brings neither entities nor terms, since its origin brought them already; nor claims, unless it is its outlet's own
 * update of the article that it copies.
 *
 * @param member its row
 * @param origin the reporting origin that it speaks for
 * @param time when it was published, seconds since 1970; an undated one takes the clusterer's time
 * @param speaks whether its claims are an origin's and no copies of claims
 * @param entities whom and what it names; as stored, without other forms and roles
 * @param terms its terms, ascending
 * @param figures its figures
 * @param days the days that its text names, each once
 * @param located the place of its dateline; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // stored, never compared
record Share(
        EventMember member,
        Origin origin,
        long time,
        boolean speaks,
        List<Entity> entities,
        int[] terms,
        List<Figure> figures,
        List<DateMention> days,
        String located) {
    private static final int MAX_NAME = 120;
    private static final int MAX_LANGUAGE = 35;
    private static final int MAX_URL = 2_048;
    private static final int MAX_SOURCE = 512;
    private static final int MAX_FIGURES = 40;
    private static final int MAX_FIGURE = 40;
    private static final int MAX_DAYS = 6;
    private static final int DAY_LENGTH = 10;
    private static final String PEOPLE = "people";

    /**
     * What an assignment brings.
     *
     * @param seq that of the article's first version
     * @param copied what the article brought that it copies; null where it copies none that is known
     */
    static Share of(Assignment assignment, long seq, Share copied) {
        Contribution contribution = assignment.contribution();
        boolean copy = contribution.copyOf() != null;
        Origin own = Origin.of(assignment.articleId(), contribution);
        boolean update = copied != null && isOutletOf(contribution, copied);
        return new Share(
                member(assignment, seq),
                copied == null ? own : copied.origin(),
                seconds(contribution.publishedAt() == null ? assignment.time() : contribution.publishedAt()),
                !copy || update,
                copy ? List.of() : Named.of(assignment.articleId(), contribution),
                copy ? new int[0] : TermSum.termsOf(contribution.terms()),
                contribution.figures().stream()
                        .limit(MAX_FIGURES)
                        .map(Share::bounded)
                        .toList(),
                days(contribution),
                Lines.first(contribution.located(), MAX_NAME));
    }

    private static boolean isOutletOf(Contribution contribution, Share copied) {
        String outlet = contribution.outlet();
        return outlet != null
                && (outlet.equals(copied.member().outlet())
                        || Origin.named(outlet).key().equals(copied.origin().key()));
    }

    private static long seconds(Instant timeOrNull) {
        return timeOrNull == null ? 0 : timeOrNull.getEpochSecond();
    }

    /** Days, weekdays and days without year; no weeks, months or years. */
    private static List<DateMention> days(Contribution contribution) {
        Map<String, DateMention> days = new LinkedHashMap<>();
        for (DateMention date : contribution.dates()) {
            if (date.value() != null && date.value().length() == DAY_LENGTH && days.size() < MAX_DAYS) {
                days.putIfAbsent(date.value(), date);
            }
        }
        return List.copyOf(days.values());
    }

    /** All that it claims, each once. */
    Map<Claim, Support> claims() {
        Map<Claim, Support> claims = new LinkedHashMap<>();
        if (!speaks) {
            return claims;
        }
        Map<Claim, String> tolls = OwnTolls.of(figures);
        for (Figure figure : figures) {
            Claim claim = Claim.figure(figure.unit(), figure.counts(), figure.value());
            // people are counted for all sorts of reasons; only the first figure of a text tells what it is about
            boolean own = PEOPLE.equals(figure.counts())
                    ? figure.equals(figures.get(0))
                    : figure.value().equals(tolls.getOrDefault(claim.subject(), figure.value()));
            if (figure.unit() != null || figure.counts() != null) {
                claims.putIfAbsent(claim, support(figure.start(), figure.end(), own));
            }
        }
        for (DateMention day : days) {
            boolean first = day.equals(days.get(0));
            claims.put(Claim.day(day.value()), support(day.start(), day.end(), first));
        }
        if (located != null) {
            claims.put(Claim.dateline(located), support(0, 0, true));
        }
        return claims;
    }

    private Support support(int start, int end, boolean own) {
        return new Support(origin.key(), member.articleId(), member.seq(), time, start, end, own);
    }

    private static EventMember member(Assignment assignment, long seq) {
        Contribution contribution = assignment.contribution();
        String url = contribution.url();
        return new EventMember(
                assignment.eventId(),
                seq,
                assignment.articleId(),
                assignment.articleVersion(),
                contribution.copyOf(),
                Lines.first(contribution.outlet(), MAX_NAME),
                // half an address leads nowhere
                url == null || url.length() > MAX_URL ? null : url,
                Lines.first(contribution.source(), MAX_SOURCE),
                Lines.hasText(contribution.headline())
                        ? Lines.shortened(contribution.headline(), Lines.MAX_HEADLINE)
                        : null,
                Lines.first(contribution.language(), MAX_LANGUAGE),
                contribution.publishedAt(),
                contribution.receivedAt(),
                Lines.first(contribution.wireCredit(), MAX_NAME));
    }

    private static Figure bounded(Figure figure) {
        return new Figure(
                figure.start(),
                figure.end(),
                Lines.first(figure.value(), MAX_FIGURE),
                Lines.first(figure.unit(), MAX_FIGURE),
                Lines.first(figure.counts(), MAX_FIGURE));
    }

    byte[] toBytes() {
        StateWriter out = new StateWriter();
        Codecs.writeMember(out, member);
        out.text(origin.key());
        out.text(origin.name());
        out.number(time);
        out.flag(speaks);
        out.list(entities, Named::write);
        out.hashes(terms);
        out.list(figures, (to, figure) -> {
            to.number(figure.start());
            to.number(figure.end());
            to.text(figure.value());
            to.text(figure.unit());
            to.text(figure.counts());
        });
        out.list(days, (to, day) -> {
            to.number(day.start());
            to.number(day.end());
            to.text(day.value());
        });
        out.text(located);
        return out.toBytes();
    }

    /** The share that was stored; null where none was. */
    static Share fromBytes(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        StateReader in = new StateReader(bytes);
        Share share = new Share(
                Codecs.readMember(in),
                new Origin(in.text(), in.text()),
                in.number(),
                in.flag(),
                in.list(Named::read),
                in.hashes(),
                in.list(Share::readFigure),
                in.list(from -> new DateMention(from.count(), from.count(), from.text())),
                in.text());
        in.end();
        return share;
    }

    private static Figure readFigure(StateReader in) {
        return new Figure(in.count(), in.count(), in.text(), in.text(), in.text());
    }
}
