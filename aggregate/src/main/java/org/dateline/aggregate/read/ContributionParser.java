package org.dateline.aggregate.read;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.json.Fields;
import org.dateline.model.text.TextSpan;

/** Makes a contribution from its JSON. */
final class ContributionParser {
    private final Fields in;
    private String outlet;
    private String url;
    private String source;
    private String headline;
    private String language;
    private Instant publishedAt;
    private Instant receivedAt;
    private String located;
    private String wireCredit;
    private String copyOf;
    private List<Entity> entities;
    private List<DateMention> dates;
    private List<Figure> figures;
    private List<Said> quotes;
    private List<Sentence> sentences;
    private TermVector terms;

    ContributionParser(Fields in) {
        this.in = in;
    }

    /** The contribution whose first field comes next. */
    Contribution contribution() throws IOException {
        for (String name = in.next(); name != null; name = in.next()) {
            if (!readText(name)) {
                readList(name);
            }
        }
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
                copyOf,
                entities,
                dates,
                figures,
                quotes,
                sentences,
                terms);
    }

    private boolean readText(String name) throws IOException {
        switch (name) {
            case "outlet" -> outlet = in.text();
            case "url" -> url = in.text();
            case "source" -> source = in.text();
            case "headline" -> headline = in.text();
            case "language" -> language = in.text();
            case "publishedAt" -> publishedAt = in.time();
            case "receivedAt" -> receivedAt = in.time();
            case "located" -> located = in.text();
            case "wireCredit" -> wireCredit = in.text();
            case "copyOf" -> copyOf = in.text();
            case "terms" -> terms = TermVector.read(in);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readList(String name) throws IOException {
        switch (name) {
            case "entities" -> entities = in.list(Entity::read);
            case "dates" -> dates = in.list(DateMention::read);
            case "figures" -> figures = in.list(Figure::read);
            case "quotes" -> quotes = in.list(ContributionParser::said);
            case "sentences" -> sentences = in.list(ContributionParser::sentence);
            default -> throw in.unlike();
        }
    }

    private static Said said(Fields in) throws IOException {
        String speaker = null;
        String text = null;
        TextSpan span = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "speaker" -> speaker = in.text();
                case "text" -> text = in.text();
                case "span" -> span = TextSpan.readOrNull(in);
                default -> throw in.unlike();
            }
        }
        return new Said(speaker, text, span);
    }

    private static Sentence sentence(Fields in) throws IOException {
        TextSpan span = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "span" -> span = TextSpan.readOrNull(in);
                case "text" -> text = in.text();
                default -> throw in.unlike();
            }
        }
        return new Sentence(span, text);
    }
}
