package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What changed from one version of an event's view to the next: exactly one record a version, versions without gaps.
 *
 * @param eventId the event
 * @param version the version this led to
 * @param seq the entry of the recorded order behind it
 * @param time the clusterer's time; null while none is known
 * @param headline the view's headline after the change
 * @param articleCount number of articles after the change
 * @param originCount number of reporting origins after the change
 * @param significance how much it matters to somebody who watches the event
 * @param cause the article behind it; null where it was the time
 * @param changes what happened, at least one
 */
public record EventChange(
        String eventId,
        long version,
        long seq,
        Instant time,
        String headline,
        int articleCount,
        int originCount,
        Significance significance,
        Cause cause,
        List<Change> changes) {
    public EventChange {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("version " + version + " of " + eventId + " changes nothing");
        }
    }

    /** How much a change matters to somebody who watches the event. */
    public enum Significance {
        /** Something is new, or no longer holds. */
        MATERIAL,
        /** One more report of the same. */
        MINOR;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The JSON form, lower case. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * The article behind a change.
     *
     * @param articleId the article
     * @param articleVersion its version
     * @param decision how it came to the event; null where it was withdrawn
     * @param outlet who published it; null where unknown
     * @param url where; null where unknown
     * @param headline its headline; null where it has none
     */
    public record Cause(
            String articleId, int articleVersion, Decision.Kind decision, String outlet, String url, String headline) {}

    /** One thing that happened. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = Grew.class, name = "grew"),
        @JsonSubTypes.Type(value = Revised.class, name = "revised"),
        @JsonSubTypes.Type(value = Corroborated.class, name = "corroborated"),
        @JsonSubTypes.Type(value = Conflicted.class, name = "conflicted"),
        @JsonSubTypes.Type(value = Superseded.class, name = "superseded"),
        @JsonSubTypes.Type(value = Retracted.class, name = "retracted"),
        @JsonSubTypes.Type(value = Left.class, name = "left"),
        @JsonSubTypes.Type(value = Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = Related.class, name = "related"),
        @JsonSubTypes.Type(value = Unrelated.class, name = "unrelated"),
        @JsonSubTypes.Type(value = Merged.class, name = "merged"),
        @JsonSubTypes.Type(value = Closed.class, name = "closed")
    })
    public sealed interface Change {}

    /** The event is new; its first article is the cause. */
    public record Opened() implements Change {}

    /**
     * An article came in; it is the cause.
     *
     * @param outlet who published it; null where unknown
     * @param copyOf the member that it copies; null for an article of its own
     */
    public record Grew(String outlet, String copyOf) implements Change {}

    /**
     * A field of the view has another value.
     *
     * @param field its name, a path where it is nested ({@code headline}, {@code member.headline})
     * @param before its value before; null where there was none
     * @param after its value now; null where there is none any more
     */
    public record Revised(String field, String before, String after) implements Change {}

    /**
     * Another origin has a figure.
     *
     * @param what what it counts or measures
     * @param value the figure
     * @param originCount how many origins have it now
     */
    public record Corroborated(String what, String value, int originCount) implements Change {}

    /**
     * Origins disagree about a figure.
     *
     * @param what what it counts or measures
     * @param values the figures, the better reported first
     */
    public record Conflicted(String what, List<String> values) implements Change {
        public Conflicted {
            values = List.copyOf(values);
        }
    }

    /**
     * A later figure has taken the place of an earlier one.
     *
     * @param what what it counts or measures
     * @param before the earlier one
     * @param after the later one
     */
    public record Superseded(String what, String before, String after) implements Change {}

    /**
     * A figure was taken back by whom it was from, and nobody else has it.
     *
     * @param what what it counts or measures
     * @param value the figure
     */
    public record Retracted(String what, String value) implements Change {}

    /**
     * On second thoughts an article is in another event.
     *
     * @param articleId the article
     * @param to the event that it is in now
     */
    public record Left(String articleId, String to) implements Change {}

    /**
     * An article was withdrawn: what it alone told no longer holds. The event is withdrawn with its last article.
     *
     * @param articleId the article
     * @param outlet who published it; null where unknown
     * @param heir a copy of it that now stands for itself; null where there is none
     */
    public record Withdrawn(String articleId, String outlet, String heir) implements Change {}

    /**
     * Another event is background of this one, or more is known about how it is.
     *
     * @param eventId the other event
     * @param headline of an article of it; null where that has none
     */
    public record Related(String eventId, String headline) implements Change {}

    /**
     * Another event is no longer background of this one: it is part of another, or withdrawn.
     *
     * @param eventId the other event
     */
    public record Unrelated(String eventId) implements Change {}

    /**
     * On second thoughts the whole event is part of another; its id leads there.
     *
     * @param into the event that it is part of now
     */
    public record Merged(String into) implements Change {}

    /**
     * The event takes no more articles.
     *
     * @param quietSince its last activity
     */
    public record Closed(Instant quietSince) implements Change {}
}
