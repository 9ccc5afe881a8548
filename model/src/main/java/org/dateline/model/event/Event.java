package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dateline.model.article.TextSpan;
import org.dateline.model.entity.Entity;

/**
 * The consolidated view of one news event. It is bounded whatever the number of articles: all members are on
 * {@code event-members}, the view holds counts and the most central ones. Times are null where no article tells any.
 *
 * @param eventId stable over replays: a hash of the founding article and its place in the order
 * @param version 1 for the first view, one more with each change
 * @param seq the entry of the recorded order that led to this version
 * @param state whether it still takes articles
 * @param headline of the most central article
 * @param lead opening of the most central article; null where no article has a text
 * @param articleCount number of articles, copies included
 * @param originCount number of articles that are no copies
 * @param outletCount number of different outlets
 * @param firstPublished earliest claim of an outlet
 * @param lastPublished latest claim of an outlet
 * @param firstSeen the clusterer's time when it was founded
 * @param lastSeen the clusterer's time at its latest article
 * @param languages articles by language, most first
 * @param topOutlets articles by outlet, most first, at most {@value #MAX_OUTLETS}
 * @param entities who, what and where, most named first, at most {@value #MAX_ENTITIES}
 * @param topMembers the most central articles, at most {@value #MAX_MEMBERS}
 */
public record Event(
        String eventId,
        long version,
        long seq,
        State state,
        Line headline,
        Line lead,
        int articleCount,
        int originCount,
        int outletCount,
        Instant firstPublished,
        Instant lastPublished,
        Instant firstSeen,
        Instant lastSeen,
        List<Count> languages,
        List<Count> topOutlets,
        List<Entity> entities,
        List<EventMember> topMembers) {
    /** Outlets listed by name. */
    public static final int MAX_OUTLETS = 50;

    /** Entities listed. */
    public static final int MAX_ENTITIES = 50;

    /** Members listed. */
    public static final int MAX_MEMBERS = 20;

    public Event {
        languages = List.copyOf(languages == null ? List.of() : languages);
        topOutlets = List.copyOf(topOutlets == null ? List.of() : topOutlets);
        entities = List.copyOf(entities == null ? List.of() : entities);
        topMembers = List.copyOf(topMembers == null ? List.of() : topMembers);
    }

    /** Whether an event still takes articles. */
    public enum State {
        OPEN,
        CLOSED;

        /** The JSON form, lower case. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of text with the article it is from.
     *
     * @param text the characters
     * @param articleId the article
     * @param span its place in the article's cleaned text; null for the outlet's own headline
     */
    public record Line(String text, String articleId, TextSpan span) {}

    /**
     * How many articles have something in common.
     *
     * @param name what they share
     * @param articles how many they are
     */
    public record Count(String name, int articles) {}
}
