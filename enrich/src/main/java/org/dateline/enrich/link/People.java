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
    private final PersonName[] parsed;
    private final Map<String, String> ids = new HashMap<>();
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
        this.parsed = new PersonName[mentions.size()];
        this.book = new PersonBook(read(reader));
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != null && parsed[i].isFull()) {
                offices.computeIfAbsent(book.find(parsed[i]).get(0), none -> new ArrayList<>(2))
                        .add(roles[i]);
            }
        }
    }

    /** Reads names and roles; the full names, each once. */
    private List<PersonName> read(RoleReader reader) {
        Map<String, PersonName> names = new HashMap<>();
        List<PersonName> full = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (mentions.get(i).type() != EntityType.PERSON) {
                continue;
            }
            String written = mentions.get(i).name();
            PersonName name = names.get(written);
            if (name == null) {
                name = PersonName.of(written);
                names.put(written, name);
                if (name.isFull()) {
                    full.add(name);
                }
            }
            parsed[i] = name;
            roles[i] = reader.before(i);
            if (!name.isFull()) {
                crown(roles[i], name);
            } else if (roles[i] == null) {
                roles[i] = reader.after(i);
            }
        }
        return full;
    }

    /** "Pope" tells which Francis an article means. */
    private void crown(RolePhrase role, PersonName name) {
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
        String written = mentions.get(mention).name();
        String known = ids.get(written);
        if (known != null) {
            return known;
        }
        PersonName name = parsed[mention];
        List<Person> persons = book.find(name);
        if (persons.size() > 1) {
            Person person = byRole(persons, roles[mention]);
            return person == null ? unknown(name, written) : person.entityId();
        }
        String id = persons.isEmpty() ? unknown(name, written) : persons.get(0).entityId();
        ids.put(written, id);
        return id;
    }

    private String unknown(PersonName name, String written) {
        String key = name.key().isEmpty() ? Integer.toHexString(written.hashCode()) : name.key();
        String title = regal.get(key);
        return title == null
                ? EntityId.unresolved(EntityType.PERSON, scope, key)
                : EntityId.named(EntityType.PERSON, title + " " + key);
    }

    /** Of several persons with a surname, the only one with the role that stands before it here. */
    private Person byRole(List<Person> persons, RolePhrase role) {
        Person found = null;
        for (Person person : persons) {
            boolean agrees = role != null && holds(person, role);
            if (agrees && found != null) {
                return null;
            }
            found = agrees ? person : found;
        }
        return found;
    }

    private boolean holds(Person person, RolePhrase role) {
        for (RolePhrase office : offices.getOrDefault(person, List.of())) {
            if (role.agrees(office) || office.agrees(role)) {
                return true;
            }
        }
        return false;
    }

    /** A mention's name without titles; "Pope Francis" keeps what tells which Francis. */
    String display(int mention) {
        PersonName name = parsed[mention];
        if (!name.isFull() && regal.containsKey(name.key())) {
            RolePhrase role = roles[mention];
            boolean titled = role != null && RoleWords.isRegal(role.key()) && role.after() == names.first(mention);
            int end = mentions.get(mention).end();
            return titled ? tokens.text().substring(tokens.start(role.after() - 1), end) : name.name();
        }
        return name.name();
    }
}
