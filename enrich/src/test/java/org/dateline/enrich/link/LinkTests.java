package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.entity.Role;

/** Links texts whose names are marked: {@code [p Ada Quill]} a person, {@code [o …]} an organisation, {@code [l …]} a place. */
final class LinkTests {
    private LinkTests() {}

    static EntityLinker.Linked link(String marked) {
        return link(marked, null, null);
    }

    static EntityLinker.Linked link(String marked, String headline, String located) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < marked.length(); at++) {
            int end = marked.charAt(at) == '[' ? marked.indexOf(']', at) : -1;
            if (end < 0) {
                text.append(marked.charAt(at));
                continue;
            }
            String name = marked.substring(at + 3, end);
            mentions.add(new Mention(text.length(), text.length() + name.length(), type(marked.charAt(at + 1)), name));
            text.append(name);
            at = end;
        }
        String plain = text.toString();
        return EntityLinker.link(
                Tokenizer.tokenize(plain),
                SentenceSplitter.split(plain),
                mentions,
                new EntityLinker.Context("one", "en", headline, located),
                100);
    }

    private static EntityType type(char mark) {
        return switch (mark) {
            case 'p' -> EntityType.PERSON;
            case 'o' -> EntityType.ORGANISATION;
            default -> EntityType.PLACE;
        };
    }

    /** The ids of all entities, sorted. */
    static List<String> ids(String marked) {
        return link(marked).entities().stream()
                .map(Entity::entityId)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static Entity entity(String marked, String entityId) {
        return link(marked).entities().stream()
                .filter(entity -> entity.entityId().equals(entityId))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entityId + " is not among " + ids(marked)));
    }

    /** The roles that a text gives somebody. */
    static List<String> roles(String marked, String entityId) {
        return entity(marked, entityId).roles().stream().map(Role::title).toList();
    }
}
