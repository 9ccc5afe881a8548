package org.dateline.aggregate.consolidate;

import java.time.Instant;
import org.dateline.aggregate.claim.Origin;
import org.dateline.aggregate.state.HourCounts;
import org.dateline.aggregate.state.NameTally;
import org.dateline.aggregate.state.OutletTable;
import org.dateline.aggregate.state.OutletTable.Overflow;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TimeRange;
import org.dateline.model.event.Event.Count;

/** Who reports an event, how much, when and in which languages. */
final class Coverage {
    static final int MAX_LANGUAGES = 64;

    // one article more is no majority yet
    private static final int LANGUAGE_LEAD = 2;
    private static final String UNDETERMINED = "und";

    private final TimeRange published;
    private final NameTally languages;
    private final OutletTable outlets;
    private final HourCounts hours;
    private int articles;
    private int anonymous;
    private String language;

    Coverage() {
        published = new TimeRange();
        languages = new NameTally(MAX_LANGUAGES);
        outlets = new OutletTable();
        hours = new HourCounts();
    }

    private Coverage(StateReader in) {
        articles = in.count();
        anonymous = in.count();
        language = in.text();
        published = TimeRange.read(in);
        languages = NameTally.read(in, MAX_LANGUAGES);
        outlets = OutletTable.read(in);
        hours = HourCounts.read(in);
    }

    /** Number of articles, copies included. */
    int articles() {
        return articles;
    }

    /** Number of reporting origins. */
    int origins() {
        return outlets.origins() + anonymous;
    }

    /** The event's leading language; null where none is known. */
    String language() {
        return language;
    }

    TimeRange published() {
        return published;
    }

    NameTally languages() {
        return languages;
    }

    OutletTable outlets() {
        return outlets;
    }

    HourCounts hours() {
        return hours;
    }

    /** Counts an article in. */
    void add(Share share, Overflow overflow) {
        articles++;
        published.add(share.member().publishedAt());
        count(share, 1, overflow);
    }

    /** Takes an article back. */
    void subtract(Share share, Overflow overflow) {
        articles--;
        published.subtract(share.member().publishedAt());
        count(share, -1, overflow);
    }

    /** An article has come that was not in the event before. */
    void arrived(Instant time) {
        hours.add(time);
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

    /** Most articles are in it; another takes its place when it is ahead by {@value #LANGUAGE_LEAD} and by a tenth. */
    void chooseLanguage() {
        int current = language == null ? 0 : languages.count(language);
        int ahead = Math.max(current + LANGUAGE_LEAD, current + current / 10 + 1);
        for (Count most : languages.most(2)) {
            if (!UNDETERMINED.equals(most.name()) && (current == 0 || most.articles() >= ahead)) {
                language = most.name();
                return;
            }
        }
        language = current == 0 ? null : language;
    }

    void write(StateWriter out) {
        out.number(articles);
        out.number(anonymous);
        out.text(language);
        published.write(out);
        languages.write(out);
        outlets.write(out);
        hours.write(out);
    }

    static Coverage read(StateReader in) {
        return new Coverage(in);
    }
}
