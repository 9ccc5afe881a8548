package org.dateline.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Decision;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.text.TextSpan;

/** Builds the assignment of one article; whatever is not said has a plain default. */
public final class TestArticle {
    private static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private final String articleId;
    private String eventId = "e1";
    private int version = 1;
    private String outlet = "The Harbour Post";
    private String headline = "Ferry capsizes off the northern coast";
    private String language = "en";
    private Instant publishedAt = NOON;
    private String copyOf;
    private String wireCredit;
    private String located;
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Said> quotes = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private List<String> sentences = List.of("A ferry capsized off the northern coast on Thursday.");
    private String words = "ferry capsize coast";

    private TestArticle(String articleId) {
        this.articleId = articleId;
    }

    /** An article of event {@code e1}. */
    public static TestArticle article(String articleId) {
        return new TestArticle(articleId);
    }

    public TestArticle in(String event) {
        eventId = event;
        return this;
    }

    public TestArticle version(int number) {
        version = number;
        return this;
    }

    public TestArticle outlet(String name) {
        outlet = name;
        return this;
    }

    public TestArticle headline(String text) {
        headline = text;
        return this;
    }

    public TestArticle language(String tag) {
        language = tag;
        return this;
    }

    public TestArticle published(String time) {
        publishedAt = time == null ? null : Instant.parse(time);
        return this;
    }

    public TestArticle copyOf(String origin) {
        copyOf = origin;
        return this;
    }

    public TestArticle credits(String agency) {
        wireCredit = agency;
        return this;
    }

    public TestArticle from(String place) {
        located = place;
        return this;
    }

    /** Names a day, at this place in the text. */
    public TestArticle day(int start, String value) {
        dates.add(new DateMention(start, start + 6, value));
        return this;
    }

    public TestArticle names(EntityType type, String name, int mentions, String... variants) {
        entities.add(new Entity(name, type, mentions, List.of(variants)));
        return this;
    }

    public TestArticle counts(String value, String what) {
        figures.add(new Figure(0, 2, value, null, what));
        return this;
    }

    public TestArticle measures(String value, String unit, String what) {
        figures.add(new Figure(0, 2, value, unit, what));
        return this;
    }

    public TestArticle sentences(String... texts) {
        sentences = List.of(texts);
        return this;
    }

    public TestArticle quotes(String speaker, String text) {
        quotes.add(new Said(speaker, text, new TextSpan(10, 10 + text.length())));
        return this;
    }

    /** Words whose hashes are the article's terms. */
    public TestArticle words(String text) {
        words = text;
        return this;
    }

    /** The assignment at this entry of the order, as many minutes after noon. */
    public Assignment at(long seq) {
        Decision.Kind kind = version > 1 ? Decision.Kind.REVISED : Decision.Kind.JOINED;
        Decision decision = new Decision(kind, "test", 0, 0, 0, List.of());
        return new Assignment(seq, NOON.plusSeconds(60 * seq), eventId, articleId, version, decision, contribution());
    }

    public Contribution contribution() {
        return new Contribution(
                outlet,
                "https://example.org/" + articleId,
                articleId + ".txt",
                headline,
                language,
                publishedAt,
                publishedAt,
                located,
                wireCredit,
                copyOf,
                entities,
                dates,
                figures,
                quotes,
                spans(),
                terms());
    }

    private List<Sentence> spans() {
        List<Sentence> spans = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            spans.add(new Sentence(new TextSpan(start, start + sentence.length()), sentence));
            start += sentence.length() + 1;
        }
        return spans;
    }

    private TermVector terms() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String word : words.split(" ", -1)) {
            counts.merge(word.hashCode(), 1, Integer::sum);
        }
        return TermVector.of(counts);
    }
}
