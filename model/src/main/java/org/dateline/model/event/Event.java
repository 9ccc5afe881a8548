package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dateline.model.entity.Entity;
import org.dateline.model.text.TextSpan;

/**
 * The consolidated view of one news event. It is bounded whatever the number of articles: all members are on
 * {@code event-members}, the view holds counts and the most central ones. Times are null where no article tells any.
 *
 * @param eventId stable over replays: a hash of the founding article and its place in the order
 * @param version 1 for the first view, one more with each change
 * @param seq the entry of the recorded order that led to this version
 * @param state whether it still takes articles
 * @param headline of the most central article, of those that agree with the figures that hold now
 * @param lead opening of that article; null where no article has a text
 * @param summary sentences chosen across the articles, at most {@value #MAX_SUMMARY}, the first one of the leading article;
 *     none while there is but one article to choose from
 * @param when the event's own day, by its articles' texts; null where none names one
 * @param where places that the articles are written from or name, the strongest first, at most {@value #MAX_PLACES}
 * @param articleCount number of articles, copies included
 * @param originCount number of reporting origins: copies and credited wire services fold into whom they are from
 * @param outletCount number of different outlets
 * @param firstPublished earliest claim of an outlet
 * @param lastPublished latest claim of an outlet
 * @param firstSeen the clusterer's time when it was founded
 * @param lastSeen the clusterer's time at its latest article
 * @param velocity how fast articles came lately; null while no time is known
 * @param languages articles by language, most first
 * @param topOutlets articles by outlet, most first, at most {@value #MAX_OUTLETS}
 * @param origins articles (no copies) by reporting origin, most first, at most {@value #MAX_OUTLETS}
 * @param entities who, what and where, most salient first, at most {@value #MAX_ENTITIES}
 * @param figures how many, how much, how long, with who reports it and how it stands, the most important first, at most
 *     {@value #MAX_FIGURES}
 * @param quotes who said what, word by word, those of most origins first, at most {@value #MAX_QUOTES}
 * @param topMembers the most central articles, at most {@value #MAX_MEMBERS}
 * @param related events that are background of this one, in the order they were noticed, at most {@value #MAX_RELATED}
 * @param mergedInto the event that this one turned out to be part of, whose id its own leads to; null for all others
 */
public record Event(
        String eventId,
        long version,
        long seq,
        State state,
        Line headline,
        Line lead,
        List<Line> summary,
        When when,
        List<Place> where,
        int articleCount,
        int originCount,
        int outletCount,
        Instant firstPublished,
        Instant lastPublished,
        Instant firstSeen,
        Instant lastSeen,
        Velocity velocity,
        List<Count> languages,
        List<Count> topOutlets,
        List<Count> origins,
        List<Entity> entities,
        List<EventFigure> figures,
        List<EventQuote> quotes,
        List<EventMember> topMembers,
        List<RelatedEvent> related,
        String mergedInto) {
    /** Outlets listed by name. */
    public static final int MAX_OUTLETS = 50;

    /** Entities listed. */
    public static final int MAX_ENTITIES = 50;

    /** Quotations listed. */
    public static final int MAX_QUOTES = 10;

    /** Members listed. */
    public static final int MAX_MEMBERS = 12;

    /** Sentences of a summary. */
    public static final int MAX_SUMMARY = 5;

    /** Places listed. */
    public static final int MAX_PLACES = 5;

    /** Figures listed. */
    public static final int MAX_FIGURES = 14;

    /** Related events listed. */
    public static final int MAX_RELATED = 5;

    public Event {
        summary = copy(summary);
        where = copy(where);
        languages = copy(languages);
        topOutlets = copy(topOutlets);
        origins = copy(origins);
        entities = copy(entities);
        figures = copy(figures);
        quotes = copy(quotes);
        topMembers = copy(topMembers);
        related = copy(related);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether an event still takes articles. */
    public enum State {
        OPEN,
        CLOSED,
        /** It holds no article any more: it is part of another event. */
        MERGED,
        /** It holds no article any more: all were withdrawn. */
        WITHDRAWN;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The JSON form, lower case. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * A line of text with the article it is from.
     *
     * @param text the characters
     * @param articleId the article
     * @param outlet who published it; null where unknown
     * @param span its place in the article's cleaned text; null for the outlet's own headline
     */
    public record Line(String text, String articleId, String outlet, TextSpan span) {}

    /**
     * The day of an event, which is not that of its publication.
     *
     * @param value a TIMEX3 value: {@code 2026-01-12}, or {@code XXXX-01-12} where no article tells the year
     * @param originCount how many reporting origins name it
     * @param articleId the first article that names it
     * @param span where in that article's cleaned text
     */
    public record When(String value, int originCount, String articleId, TextSpan span) {}

    /**
     * How fast articles came up to the latest one.
     *
     * @param lastHour articles of the full hour (UTC) of the latest one
     * @param lastDay articles of that hour and the 23 before it
     */
    public record Velocity(int lastHour, int lastDay) {}

    /**
     * A place of an event.
     *
     * @param name as the articles write it
     * @param mentions how often they name it
     * @param datelines how many reporting origins write from there
     */
    public record Place(String name, int mentions, int datelines) {}

    /**
     * How many articles have something in common.
     *
     * @param name what they share
     * @param articles how many they are
     */
    public record Count(String name, int articles) {}
}
