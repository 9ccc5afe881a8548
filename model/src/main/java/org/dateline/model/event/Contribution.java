package org.dateline.model.event;

import java.time.Instant;
import java.util.List;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.text.TextSpan;

/**
 * What one article brings to its event: all that the view needs of it, so that nobody has to look the article up. It is
 * bounded (64 KB as JSON). Components that are unknown are null.
 *
 * @param outlet the publisher
 * @param url where it is published
 * @param source the input it was read from, see {@link org.dateline.model.article.RawArticle}
 * @param headline its headline
 * @param language its language, a BCP 47 tag
 * @param publishedAt the outlet's claim
 * @param receivedAt when it reached the door
 * @param located the dateline's place
 * @param wireCredit the wire service credited
 * @param copyOf the member of the event that this is a near-duplicate of, null for an article of its own
 * @param entities whom and what it names, most salient first
 * @param dates when, by its text; offsets into the article's cleaned text
 * @param figures how many, by its text; offsets into the article's cleaned text
 * @param quotes what it quotes word by word, as it stands there
 * @param sentences its leading sentences
 * @param terms the terms of headline and lead, to find the most central article by
 */
public record Contribution(
        String outlet,
        String url,
        String source,
        String headline,
        String language,
        Instant publishedAt,
        Instant receivedAt,
        String located,
        String wireCredit,
        String copyOf,
        List<Entity> entities,
        List<DateMention> dates,
        List<Figure> figures,
        List<Said> quotes,
        List<Sentence> sentences,
        TermVector terms) {
    public Contribution {
        entities = copy(entities);
        dates = copy(dates);
        figures = copy(figures);
        quotes = copy(quotes);
        sentences = copy(sentences);
        terms = terms == null ? TermVector.EMPTY : terms;
    }

    /** The same as a copy of another article, or as an article of its own. */
    public Contribution copying(String articleIdOrNull) {
        return new Contribution(
                outlet,
                url,
                source,
                headline,
                language,
                publishedAt,
                receivedAt,
                located,
                wireCredit,
                articleIdOrNull,
                entities,
                dates,
                figures,
                quotes,
                sentences,
                terms);
    }

    /**
     * A sentence with where it stands.
     *
     * @param span its place in the article's cleaned text
     * @param text its characters
     */
    public record Sentence(TextSpan span, String text) {}

    /**
     * A direct quotation.
     *
     * @param speaker who says it; null where the article does not tell
     * @param text the words, without marks
     * @param span their place in the article's cleaned text
     */
    public record Said(String speaker, String text, TextSpan span) {}

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
