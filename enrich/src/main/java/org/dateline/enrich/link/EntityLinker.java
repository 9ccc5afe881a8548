package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.link.PlaceResolver.Place;
import org.dateline.model.article.TextSpan;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * Joins the mentions of one article to entities: name variants to one, each with an id that other articles give it too,
 * with the roles that the article gives persons, and with its salience. Where an article leaves open who is meant, the
 * entity gets an id of its own rather than somebody else's. A pure function of the article.
 */
public final class EntityLinker {
    private static final int MAX_REFERENCES = 500;
    private static final Comparator<Entity> MOST_SALIENT_FIRST = Comparator.comparingInt(Entity::salience)
            .reversed()
            .thenComparing(Comparator.comparingInt(Entity::mentions).reversed());

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionTokens names;
    private final RoleReader reader;
    private final PlaceNames places;
    private final People people;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> organisations = new HashMap<>();
    private final boolean[] read;

    private EntityLinker(Tokens tokens, List<Mention> found, Context context) {
        PlaceResolver resolver = new PlaceResolver(context.language(), context.located());
        this.tokens = tokens;
        this.mentions = NameTypes.settle(found, resolver);
        this.names = new MentionTokens(tokens, mentions);
        this.reader = new RoleReader(tokens, mentions, names, resolver);
        this.places = new PlaceNames(tokens, mentions, names, resolver);
        this.people = new People(tokens, mentions, names, reader, Scopes.of(context.articleId()));
        this.read = new boolean[tokens.size()];
        nameCountries(resolver);
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
            ofMention[i].add(tokens.text().substring(start, mention.end()), start);
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
            case PLACE -> place(places.of(mention));
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

    private void nameCountries(PlaceResolver resolver) {
        eachPeople((token, code) -> resolver.name(code));
    }

    /** Counts what names an entity without its name: peoples for their countries, roles for who has them. */
    private void refer() {
        eachPeople((token, code) -> {
            String word = tokens.word(token);
            place(PlaceResolver.country(code, word)).add(word, tokens.start(token));
        });
        List<Draft> persons = drafts.values().stream()
                .filter(draft -> draft.type() == EntityType.PERSON)
                .toList();
        int references = 0;
        for (int i = 0; i < tokens.size() && references < MAX_REFERENCES; i++) {
            RolePhrase phrase = persons.isEmpty() ? null : definite(i);
            Draft meant = phrase == null || read[phrase.first()] ? null : meant(phrase, persons);
            if (meant != null) {
                meant.refer(phrase);
                references++;
            }
        }
    }

    /** "The Mexican president" from its article on, "Mexico's president" from its name on. */
    private RolePhrase definite(int token) {
        int length = tokens.end(token) - tokens.start(token);
        if ((length == 2 || length == 3) && RoleWords.isArticle(tokens.lower(token))) {
            return reader.alone(token + 1);
        }
        int mention = names.mention(token);
        boolean place = mention >= 0
                && names.first(mention) == token
                && mentions.get(mention).type() == EntityType.PLACE;
        return place && tokens.lower(names.after(mention)).equals("'s") ? reader.alone(token) : null;
    }

    /** The only one with a role; only offices are told without a country. */
    private static Draft meant(RolePhrase phrase, List<Draft> persons) {
        boolean leader = phrase.key().equals("leader");
        if (phrase.country() == null && !RoleWords.isOffice(phrase.key())) {
            return null;
        }
        Draft found = null;
        for (Draft person : persons) {
            boolean fits = leader ? person.leads(phrase) || person.has(phrase) : person.has(phrase);
            if (fits && found != null) {
                return null;
            }
            found = fits ? person : found;
        }
        return found;
    }

    /** Takes a token that says whose people or things something is, and the country's code. */
    private interface PeopleConsumer {
        void take(int token, String code);
    }

    private void eachPeople(PeopleConsumer consumer) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.capitalised(i) && names.mention(i) < 0) {
                String code = Countries.ofPeople(tokens.word(i));
                if (code != null) {
                    consumer.take(i, code);
                }
            }
        }
    }

    private List<Entity> entities(String headline, List<TextSpan> sentences, int most) {
        List<Draft> inOrder = new ArrayList<>(drafts.values());
        inOrder.sort(Comparator.comparingInt(Draft::first));
        int total = inOrder.stream().mapToInt(Draft::count).sum();
        Salience salience = new Salience(headline, sentences, total);
        List<Entity> entities = new ArrayList<>(inOrder.size());
        inOrder.forEach(draft -> entities.add(draft.entity(salience.of(draft))));
        entities.sort(MOST_SALIENT_FIRST);
        return List.copyOf(entities.subList(0, Math.min(most, entities.size())));
    }
}
