package org.dateline.aggregate.state;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.entity.EntityType;

/**
 * The keys that a name may be found under in short: its other forms; of a person's also each word but the first, the
 * opening words, the closing words, and the first with the last.
 */
final class ShortForms {
    private final List<String> forms = new ArrayList<>();
    private final String key;

    private ShortForms(String key) {
        this.key = key;
    }

    /** All of them that are shorter than the key, some more than once. */
    static List<String> of(NamedEntity named) {
        ShortForms all = new ShortForms(named.key);
        named.variants.keySet().forEach(all::add);
        if (named.type == EntityType.PERSON && named.key.indexOf(' ') >= 0) {
            all.addPersonForms(named.key.charAt(0), named.key.substring(1).split(" ", -1));
        }
        return all.forms;
    }

    private void addPersonForms(char type, String[] words) {
        for (int i = 1; i < words.length; i++) {
            add(type + words[i]);
        }
        String ending = words[words.length - 1];
        for (int i = words.length - 2; i > 0; i--) {
            ending = words[i] + " " + ending;
            add(type + ending);
        }
        // of two words, all other forms are the name itself
        for (int end = key.indexOf(' ', words[0].length() + 2); end >= 0; end = key.indexOf(' ', end + 1)) {
            add(key.substring(0, end));
        }
        if (words.length > 2) {
            add(type + words[0] + " " + words[words.length - 1]);
        }
    }

    private void add(String form) {
        if (form.length() < key.length()) {
            forms.add(form);
        }
    }
}
