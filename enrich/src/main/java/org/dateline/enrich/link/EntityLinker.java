package org.dateline.enrich.link;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.link.PlaceResolver.Place;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Joins the mentions of one article to entities: name variants to one, each with an id that other articles give it too,
 * with the roles that the article gives persons, and with its salience. Where an article leaves open who is meant, the
 * entity gets an id of its own rather than somebody else's. A pure function of the article.
 */
public final class EntityLinker {
    private static final int MAX_REFERENCES = 2_000;
    private static final int MAX_HOLDERS = 100;
    private static final Comparator<Draft> MOST_SALIENT_FIRST = (one, other) -> {
        int salience = Integer.compare(other.salience(), one.salience());
        int count = salience == 0 ? Integer.compare(other.count(), one.count()) : salience;
        return count == 0 ? Integer.compare(one.first(), other.first()) : count;
    };

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionTokens names;
    private final RoleReader reader;
    private final PlaceNames places;
    private final People people;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> organisations = new HashMap<>();
    private final boolean[] read;
    private final IntArrayList openings = new IntArrayList();
    private final IntArrayList peoples = new IntArrayList();
    private final List<String> codes = new ArrayList<>();

    private EntityLinker(Tokens tokens, List<Mention> found, Context context) {
        PlaceResolver resolver = new PlaceResolver(context.language(), context.located());
        this.tokens = tokens;
        this.mentions = NameTypes.settle(found, resolver);
        this.names = new MentionTokens(tokens, mentions);
        this.reader = new RoleReader(tokens, mentions, names, resolver);
        this.places = new PlaceNames(tokens, mentions, names, resolver);
        this.people = new People(tokens, mentions, names, reader, Scopes.of(context.articleId()));
        this.read = new boolean[tokens.size()];
        scan(resolver);
    }

    /**
     * What is known of an article besides its text.
     *
     * @param articleId its id
     * @param language a BCP 47 tag
     * @param headline null where it has none
     * @param located the place of its dateline; null where it has none
     */
    public record Context(String articleId, String language, String headline, String located) {}

    /**
     * An article's entities.
     *
     * @param mentions its mentions, each with the name and type of its entity; those of nothing are gone
     * @param entities the entities, most salient first
     */
    public record Linked(List<Mention> mentions, List<Entity> entities) {}

    /**
     * Links the mentions of a text.
     *
     * @param sentences its sentences, in order
     * @param mentions in order, none overlapping another
     * @param most most entities that are kept
     */
    public static Linked link(
            Tokens tokens, List<TextSpan> sentences, List<Mention> mentions, Context context, int most) {
        EntityLinker linker = new EntityLinker(tokens, mentions, context);
        List<Mention> linked = linker.linkMentions();
        linker.refer();
        return new Linked(linked, linker.entities(context.headline(), sentences, most));
    }

    private List<Mention> linkMentions() {
        Draft[] ofMention = new Draft[mentions.size()];
        for (int i = 0; i < ofMention.length; i++) {
            ofMention[i] = draft(i);
            Mention mention = mentions.get(i);
            int start = tokens.start(names.first(i));
            ofMention[i].add(tokens.text(), start, mention.end());
            RolePhrase role = people.role(i);
            if (role != null) {
                ofMention[i].give(role);
                mark(role);
            }
        }
        List<Mention> linked = new ArrayList<>(ofMention.length);
        for (int i = 0; i < ofMention.length; i++) {
            Mention mention = mentions.get(i);
            linked.add(new Mention(mention.start(), mention.end(), ofMention[i].type(), ofMention[i].name()));
        }
        return linked;
    }

    private Draft draft(int mention) {
        return switch (mentions.get(mention).type()) {
            case PERSON -> person(mention);
            case ORGANISATION -> organisation(mention);
            case PLACE -> {
                openAt(mention);
                yield place(places.of(mention));
            }
        };
    }

    private Draft person(int mention) {
        return draft(people.entityId(mention), EntityType.PERSON, people.display(mention));
    }

    private Draft place(Place place) {
        return draft(place.entityId(), EntityType.PLACE, place.name());
    }

    /** An acronym in brackets stands for the name before it from then on. */
    private Draft organisation(int mention) {
        String name = mentions.get(mention).name();
        Draft known = organisations.get(name);
        if (known != null) {
            return known;
        }
        int before = tokens.is(names.first(mention) - 1, '(') && tokens.is(names.after(mention), ')')
                ? names.mention(names.first(mention) - 2)
                : -1;
        boolean introduced = before >= 0
                && mentions.get(before).type() == EntityType.ORGANISATION
                && OrganisationName.isAcronym(name, mentions.get(before).name());
        Draft draft = introduced
                ? organisation(before)
                : draft(
                        EntityId.named(EntityType.ORGANISATION, OrganisationName.key(name)),
                        EntityType.ORGANISATION,
                        name);
        organisations.put(name, draft);
        return draft;
    }

    private Draft draft(String entityId, EntityType type, String name) {
        Draft draft = drafts.get(entityId);
        if (draft == null) {
            draft = new Draft(entityId, type, name);
            drafts.put(entityId, draft);
        } else {
            draft.rename(name);
        }
        return draft;
    }

    private void mark(RolePhrase role) {
        for (int i = role.first(); i < role.after(); i++) {
            read[i] = true;
        }
    }

    /** Finds the words that say whose people or things something is, and those that a role may stand after by itself. */
    private void scan(PlaceResolver resolver) {
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int length = tokens.end(i) - start;
            if (length == 2 || length == 3) {
                if (opensArticle(tokens.unit(start)) && RoleWords.isArticle(tokens.lower(i)) && names.mention(i) < 0) {
                    openings.add(i + 1);
                }
            } else if (length > 3 && isUpper(tokens.unit(start)) && names.mention(i) < 0) {
                readPeople(i, resolver);
            }
        }
    }

    private void readPeople(int token, PlaceResolver resolver) {
        String code = Countries.ofPeople(tokens.word(token));
        if (code != null) {
            peoples.add(token);
            codes.add(code);
            resolver.name(code);
        }
    }

    // the, el, la, le, der, die
    private static boolean opensArticle(char unit) {
        int small = unit | 0x20;
        return small == 't' || small == 'l' || small == 'd' || small == 'e';
    }

    // the names of peoples begin with these in all languages of the list
    private static boolean isUpper(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    /** Counts what names an entity without its name: peoples for their countries, roles for who has them. */
    private void refer() {
        Map<String, Draft> countries = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int token = peoples.getInt(i);
            String word = tokens.word(token);
            countries
                    .computeIfAbsent(codes.get(i), code -> place(PlaceResolver.country(code, word)))
                    .allude(word, tokens.start(token));
        }
        List<Draft> holders = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.hasRole() && holders.size() < MAX_HOLDERS) {
                holders.add(draft);
            }
        }
        if (!holders.isEmpty()) {
            refer(holders);
        }
    }

    private void refer(List<Draft> holders) {
        for (int i = 0; i < openings.size() && i < MAX_REFERENCES; i++) {
            RolePhrase phrase = reader.alone(openings.getInt(i));
            if (phrase != null && !read[phrase.first()]) {
                Draft meant = meant(phrase, holders);
                if (meant != null) {
                    meant.refer(phrase);
                }
            }
        }
    }

    /** "Mexico's president" has no article. */
    private void openAt(int mention) {
        if (tokens.lower(names.after(mention)).equals("'s")) {
            openings.add(names.first(mention));
        }
    }

    /** The only one with a role; only offices are told without a country. */
    private static Draft meant(RolePhrase phrase, List<Draft> holders) {
        boolean leader = phrase.key().equals("leader");
        if (phrase.country() == null && !RoleWords.isOffice(phrase.key())) {
            return null;
        }
        Draft found = null;
        for (Draft person : holders) {
            boolean fits = leader ? person.leads(phrase) || person.has(phrase) : person.has(phrase);
            if (fits && found != null) {
                return null;
            }
            found = fits ? person : found;
        }
        return found;
    }

    private List<Entity> entities(String headline, List<TextSpan> sentences, int most) {
        List<Draft> ranked = new ArrayList<>(drafts.values());
        int total = 0;
        for (Draft draft : ranked) {
            total += draft.weight();
        }
        Salience salience = new Salience(headline, sentences, total);
        ranked.forEach(draft -> draft.rate(salience.of(draft)));
        ranked.sort(MOST_SALIENT_FIRST);
        List<Entity> entities = new ArrayList<>(Math.min(most, ranked.size()));
        for (Draft draft : ranked.subList(0, Math.min(most, ranked.size()))) {
            entities.add(draft.entity());
        }
        return entities;
    }
}
