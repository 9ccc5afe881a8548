package org.dateline.aggregate.consolidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.aggregate.claim.Claim;
import org.dateline.aggregate.claim.ClaimBook;
import org.dateline.aggregate.claim.EventDay;
import org.dateline.aggregate.claim.FigureStates;
import org.dateline.aggregate.claim.FigureStates.Judged;
import org.dateline.aggregate.claim.QuoteBook;
import org.dateline.aggregate.claim.Support;
import org.dateline.aggregate.claim.Wording;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.EventFigure;

/** What the articles of an event claim and quote, and how that stands; it is judged once, until something changes. */
final class Testimony {
    private final ClaimBook claims;
    private final QuoteBook quotes;
    // null when the claims have changed since
    private List<Judged> judged;
    private Set<String> outdated;
    private Optional<EventDay> day;

    Testimony() {
        this(new ClaimBook(), new QuoteBook());
    }

    private Testimony(ClaimBook claims, QuoteBook quotes) {
        this.claims = claims;
        this.quotes = quotes;
        forget();
    }

    ClaimBook claims() {
        return claims;
    }

    QuoteBook quotes() {
        return quotes;
    }

    /** Takes down what an article claims and quotes. */
    void add(Share share, List<Wording> said) {
        for (Map.Entry<Claim, Support> claim : share.claims().entrySet()) {
            claims.add(claim.getKey(), claim.getValue());
        }
        for (Wording wording : said) {
            quotes.add(wording);
        }
        forget();
    }

    /** Strikes out what an article claims and quotes. */
    void subtract(Share share) {
        String articleId = share.member().articleId();
        for (Claim claim : share.claims().keySet()) {
            claims.subtract(claim, articleId);
        }
        quotes.subtract(articleId);
        forget();
    }

    /** Figures that an article took back, or all of one that is gone ({@code after} null), unless others have them. */
    void retract(Share before, Share after) {
        Map<Claim, Support> kept = after == null ? Map.of() : after.claims();
        before.claims().forEach((claim, support) -> {
            if (claim.kind() == Claim.Kind.FIGURE && !kept.containsKey(claim)) {
                claims.retract(claim, support);
            }
        });
        forget();
    }

    /** Drops the claims that exceed their bound. */
    void trimClaims() {
        claims.trim();
        forget();
    }

    /** Drops the quotations that exceed their bound. */
    void trimQuotes() {
        quotes.trim();
    }

    /** Drops the lower halves. */
    void halve() {
        claims.halve();
        quotes.halve();
    }

    /** Forgets how things stood, so that they are judged anew. */
    void forget() {
        judged = null;
        outdated = null;
        day = null;
    }

    /** All figures with how they stand, the most important first. */
    List<Judged> judged() {
        if (judged == null) {
            judged = FigureStates.of(claims);
        }
        return judged;
    }

    /** Ids of articles of which a figure has been superseded. */
    Set<String> outdated() {
        if (outdated == null) {
            outdated = new HashSet<>();
            for (Judged figure : judged()) {
                if (figure.state() == EventFigure.State.SUPERSEDED) {
                    outdated.addAll(figure.ownArticles());
                }
            }
        }
        return outdated;
    }

    /** The event's own day, of those up to a day after the latest article; empty where none is named. */
    Optional<EventDay> day(Instant latestOrNull) {
        if (day == null) {
            day = EventDay.of(
                    claims,
                    latestOrNull == null
                            ? null
                            : LocalDate.ofInstant(latestOrNull, ZoneOffset.UTC).plusDays(1));
        }
        return day;
    }

    void write(StateWriter out) {
        claims.write(out);
        quotes.write(out);
    }

    static Testimony read(StateReader in) {
        return new Testimony(ClaimBook.read(in), QuoteBook.read(in));
    }
}
