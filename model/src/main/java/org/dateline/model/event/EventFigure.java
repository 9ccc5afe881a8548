package org.dateline.model.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.dateline.model.text.TextSpan;

/**
 * A figure of an event, with who reports it and how it stands. Copies count for nobody: they repeat their origin.
 *
 * @param value plain decimal, as of {@link org.dateline.model.article.Figure}
 * @param unit what it is measured in; null for a count
 * @param counts the word it counts or qualifies; null where none is near
 * @param state how it stands
 * @param originCount how many reporting origins have it; a lower bound beyond 12
 * @param origins their names, in the order they came, at most {@value #MAX_ORIGINS}
 * @param articleId the first article that has it
 * @param span where in that article's cleaned text
 * @param supersededBy the value that holds now; null unless superseded
 */
public record EventFigure(
        String value,
        String unit,
        String counts,
        State state,
        int originCount,
        List<String> origins,
        String articleId,
        TextSpan span,
        String supersededBy) {
    /** Origins listed by name. */
    public static final int MAX_ORIGINS = 5;

    public EventFigure {
        origins = origins == null ? List.of() : List.copyOf(origins);
    }

    /** How a figure stands. */
    public enum State {
        /** One origin has it. */
        SINGLE_SOURCE,
        /** Several origins have it. */
        CORROBORATED,
        /** Another origin has another value for the same. */
        CONFLICTING,
        /** A later one has taken its place. */
        SUPERSEDED,
        /** Who had it took it back, and nobody else has it. */
        RETRACTED;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The JSON form, lower case with hyphens. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
