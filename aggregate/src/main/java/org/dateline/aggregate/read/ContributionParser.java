package org.dateline.aggregate.read;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
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
    private final List<Entity> entities = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Said> quotes = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
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
            case "terms" -> {
                String base64 = in.text();
                terms = base64 == null ? null : TermVector.fromBase64(base64);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readList(String name) throws IOException {
        switch (name) {
            case "entities" -> {
                for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                    entities.add(entity());
                }
            }
            case "dates" -> {
                for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                    dates.add(date());
                }
            }
            case "figures" -> {
                for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                    figures.add(figure());
                }
            }
            case "quotes" -> {
                for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                    quotes.add(said());
                }
            }
            case "sentences" -> {
                for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                    sentences.add(sentence());
                }
            }
            default -> throw in.unlike();
        }
    }

    private Entity entity() throws IOException {
        String spelling = null;
        EntityType type = null;
        int mentions = 0;
        String entityId = null;
        int salience = 0;
        List<String> variants = new ArrayList<>(2);
        List<Role> roles = new ArrayList<>(1);
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "name" -> spelling = in.text();
                case "type" -> type = type(in.text());
                case "mentions" -> mentions = in.count();
                case "entityId" -> entityId = in.text();
                case "salience" -> salience = in.count();
                case "roles" -> {
                    for (boolean more = in.enterArray(); more && in.nextObject(); ) {
                        roles.add(role());
                    }
                }
                case "variants" -> {
                    for (boolean more = in.enterArray(); more && in.nextString(); ) {
                        variants.add(in.string());
                    }
                }
                default -> throw in.unlike();
            }
        }
        return new Entity(spelling, type, mentions, variants, entityId, salience, roles);
    }

    private Role role() throws IOException {
        String title = null;
        String articleId = null;
        TextSpan span = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "title" -> title = in.text();
                case "articleId" -> articleId = in.text();
                case "span" -> span = in.enter() ? span() : null;
                default -> throw in.unlike();
            }
        }
        return new Role(title, articleId, span);
    }

    private EntityType type(String code) throws IOException {
        return switch (code == null ? "" : code) {
            case "person" -> EntityType.PERSON;
            case "organisation" -> EntityType.ORGANISATION;
            case "place" -> EntityType.PLACE;
            default -> throw in.unlike();
        };
    }

    private DateMention date() throws IOException {
        int start = 0;
        int end = 0;
        String value = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                case "value" -> value = in.text();
                default -> throw in.unlike();
            }
        }
        return new DateMention(start, end, value);
    }

    private Figure figure() throws IOException {
        int start = 0;
        int end = 0;
        String value = null;
        String unit = null;
        String counts = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                case "value" -> value = in.text();
                case "unit" -> unit = in.text();
                case "counts" -> counts = in.text();
                default -> throw in.unlike();
            }
        }
        return new Figure(start, end, value, unit, counts);
    }

    private Said said() throws IOException {
        String speaker = null;
        String text = null;
        TextSpan span = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "speaker" -> speaker = in.text();
                case "text" -> text = in.text();
                case "span" -> span = in.enter() ? span() : null;
                default -> throw in.unlike();
            }
        }
        return new Said(speaker, text, span);
    }

    private Sentence sentence() throws IOException {
        TextSpan span = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "span" -> span = in.enter() ? span() : null;
                case "text" -> text = in.text();
                default -> throw in.unlike();
            }
        }
        return new Sentence(span, text);
    }

    private TextSpan span() throws IOException {
        int start = 0;
        int end = 0;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "start" -> start = in.count();
                case "end" -> end = in.count();
                default -> throw in.unlike();
            }
        }
        return new TextSpan(start, end);
    }
}
