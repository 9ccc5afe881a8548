package org.dateline.enrich.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.LowerCase;
import org.dateline.enrich.lexicon.Places;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * Gives mentions of one text their entity's name: a person's fullest one where the surname belongs to one person only, a
 * country's English one, an acronym's long form.
 */
final class AliasJoiner {
    private static final Lexicon PLACE_ALIASES = Lexicon.load(AliasJoiner.class, "place-aliases.txt");
    private static final Lexicon ORGANISATION_ALIASES = Lexicon.load(AliasJoiner.class, "organisation-aliases.txt");
    private static final String NOBODY = "";
    private static final char LAST_ASCII = 0x7f;

    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    private AliasJoiner() {}

    /** The mentions with names as this text gives them. */
    static List<Mention> join(List<Mention> mentions) {
        AliasJoiner joiner = new AliasJoiner();
        mentions.forEach(joiner::learn);
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Mention typed = joiner.isSurname(mention)
                    ? new Mention(mention.start(), mention.end(), EntityType.PERSON, mention.name())
                    : mention;
            joined.add(new Mention(typed.start(), typed.end(), typed.type(), joiner.name(typed)));
        }
        return joined;
    }

    /** Whether this is taken for an organisation but is the name of one person that the text names in full. */
    private boolean isSurname(Mention mention) {
        boolean single =
                mention.type() == EntityType.ORGANISATION && mention.name().indexOf(' ') < 0;
        String full = single ? persons.get(key(mention.name())) : null;
        return full != null && !full.equals(NOBODY);
    }

    /** Every tail of a full name stands for the person, as long as no other person has it too. */
    private void learn(Mention mention) {
        String name = mention.name();
        if (mention.type() == EntityType.ORGANISATION) {
            organisations.putIfAbsent(initials(name), name);
        }
        if (mention.type() != EntityType.PERSON) {
            return;
        }
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            persons.merge(key(name.substring(space + 1)), name, AliasJoiner::same);
        }
    }

    /** The fuller of two names of one person; nobody where they are two persons. */
    private static String same(String one, String other) {
        String first = key(one);
        String second = key(other);
        if (first.equals(second)) {
            return one;
        }
        if (first.endsWith(" " + second)) {
            return one;
        }
        return second.endsWith(" " + first) ? other : NOBODY;
    }

    private String name(Mention mention) {
        String name = mention.name();
        return switch (mention.type()) {
            case PERSON -> person(name);
            case ORGANISATION ->
                ORGANISATION_ALIASES.has(name)
                        ? ORGANISATION_ALIASES.get(name)
                        : organisations.getOrDefault(name.replace(".", ""), name);
            case PLACE -> PLACE_ALIASES.has(name) ? PLACE_ALIASES.get(name) : Places.canonical(name);
        };
    }

    private String person(String name) {
        String full = persons.get(key(name));
        if (full != null && !full.equals(NOBODY)) {
            return full;
        }
        // "Nicolas Maduro" is "Nicolás Maduro" where the text has both
        int space = name.indexOf(' ');
        String tail = space < 0 ? null : persons.get(key(name.substring(space + 1)));
        return tail != null && key(tail).equals(key(name)) ? tail : name;
    }

    /** "NSC" of "National Security Council"; nothing of a single word. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? name : initials.toString();
    }

    private static String key(String name) {
        return isAscii(name) ? LowerCase.of(name) : foldedKey(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String foldedKey(String name) {
        StringBuilder key = new StringBuilder();
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                key.append(decomposed.charAt(i));
            }
        }
        return LowerCase.of(key.toString());
    }
}
