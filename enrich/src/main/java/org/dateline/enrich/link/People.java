package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityId;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** The persons of an article, with the roles that it gives each. */
final class People {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionTokens names;
    private final String scope;
    private final RolePhrase[] roles;
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final Map<String, String> regal = new HashMap<>();
    private final Map<Person, List<RolePhrase>> offices = new HashMap<>();
    private final PersonBook book;

    /**
     * @param scope what tells the article from all others
     */
    People(Tokens tokens, List<Mention> mentions, MentionTokens names, RoleReader reader, String scope) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.names = names;
        this.scope = scope;
        this.roles = new RolePhrase[mentions.size()];
        List<PersonName> full = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                roles[i] = reader.before(i);
                PersonName name = parsed.computeIfAbsent(mentions.get(i).name(), PersonName::of);
                if (name.isFull()) {
                    full.add(name);
                    roles[i] = roles[i] == null ? reader.after(i) : roles[i];
                } else {
                    crown(i, name);
                }
            }
        }
        book = new PersonBook(full);
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != null && name(i).isFull()) {
                offices.computeIfAbsent(book.find(name(i)).get(0), none -> new ArrayList<>(2))
                        .add(roles[i]);
            }
        }
    }

    private PersonName name(int mention) {
        return parsed.get(mentions.get(mention).name());
    }

    /** "Pope" tells which Francis an article means. */
    private void crown(int mention, PersonName name) {
        RolePhrase role = roles[mention];
        if (role != null && RoleWords.isRegal(role.key())) {
            regal.putIfAbsent(name.key(), role.key());
        }
    }

    /** The role that stands beside a mention; null where none does. */
    RolePhrase role(int mention) {
        return roles[mention];
    }

    /** The id of the person that a mention names. */
    String entityId(int mention) {
        PersonName name = name(mention);
        List<Person> persons = book.find(name);
        Person person = persons.size() == 1 ? persons.get(0) : byRole(persons, roles[mention]);
        if (person != null) {
            return person.entityId();
        }
        String key = name.key().isEmpty()
                ? Integer.toHexString(mentions.get(mention).name().hashCode())
                : name.key();
        String title = regal.get(key);
        return title == null
                ? EntityId.unresolved(EntityType.PERSON, scope, key)
                : EntityId.named(EntityType.PERSON, title + " " + key);
    }

    /** Of several persons with a surname, the only one with the role that stands before it here. */
    private Person byRole(List<Person> persons, RolePhrase role) {
        Person found = null;
        for (Person person : persons) {
            boolean agrees = role != null
                    && offices.getOrDefault(person, List.of()).stream()
                            .anyMatch(office -> role.agrees(office) || office.agrees(role));
            if (agrees && found != null) {
                return null;
            }
            found = agrees ? person : found;
        }
        return found;
    }

    /** A mention's name without titles; "Pope Francis" keeps what tells which Francis. */
    String display(int mention) {
        PersonName name = name(mention);
        if (!name.isFull() && regal.containsKey(name.key())) {
            RolePhrase role = roles[mention];
            boolean titled = role != null && RoleWords.isRegal(role.key()) && role.after() == names.first(mention);
            int end = mentions.get(mention).end();
            return titled ? tokens.text().substring(tokens.start(role.after() - 1), end) : name.name();
        }
        return name.name();
    }
}
