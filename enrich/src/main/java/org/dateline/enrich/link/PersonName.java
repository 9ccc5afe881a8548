package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.entity.NameKey;

/**
 * A person's name without titles and initials.
 *
 * @param name as written, without titles
 * @param words its folded words; a word with hyphens is one word with spaces in it
 * @param generation "jr", "iii" and the like; empty where there is none
 * @param key the whole name, folded
 * @param isFull whether it tells a person from others: two words that are neither particles nor initials
 */
record PersonName(String name, List<String> words, String generation, String key, boolean isFull) {
    private static final int MAX_WORDS = 8;
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "las", "los", "del", "van", "von", "der", "den", "du", "da", "dos", "di", "della", "bin", "ibn",
            "le", "y");

    static PersonName of(String written) {
        String[] parts = written.split(" ", -1);
        int first = titles(parts);
        List<String> words = new ArrayList<>(parts.length);
        for (int i = first; i < parts.length && words.size() < MAX_WORDS; i++) {
            String word = NameKey.of(parts[i]);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        int last = words.size() - 1;
        String generation = last > 0 && GENERATIONS.contains(words.get(last)) ? words.remove(last) : "";
        dropInitials(words);
        String key = String.join(" ", words);
        return new PersonName(
                first == 0 ? written : join(parts, first),
                words,
                generation,
                generation.isEmpty() ? key : key + " " + generation,
                isFull(words));
    }

    /** How many words before the name are titles. */
    private static int titles(String[] parts) {
        int first = 0;
        while (first < parts.length - 1 && RoleWords.isTitle(parts[first])) {
            first++;
        }
        return first;
    }

    private static String join(String[] parts, int first) {
        return String.join(" ", List.of(parts).subList(first, parts.length));
    }

    private static void dropInitials(List<String> words) {
        int whole = 0;
        for (String word : words) {
            whole += word.length() > 1 ? 1 : 0;
        }
        if (whole >= 2 && whole < words.size()) {
            words.removeIf(word -> word.length() == 1);
        }
    }

    private static boolean isFull(List<String> words) {
        int telling = 0;
        for (String word : words) {
            telling += word.length() > 1 && !PARTICLES.contains(word) ? 1 : 0;
        }
        return telling >= 2 && words.get(0).length() > 1 && !PARTICLES.contains(words.get(0));
    }

    /** The shorter forms that may stand for the person: surnames, opening words, first and last word. */
    List<String> shortForms() {
        List<String> forms = new ArrayList<>();
        int size = words.size();
        String end = generation.isEmpty() ? "" : " " + generation;
        for (int i = 1; i < size; i++) {
            forms.add(String.join(" ", words.subList(i, size)) + end);
        }
        if (!generation.isEmpty()) {
            return forms;
        }
        for (int i = 1; i < size - 1; i++) {
            if (!PARTICLES.contains(words.get(i))) {
                forms.add(words.get(i));
            }
            forms.add(String.join(" ", words.subList(0, i + 1)));
        }
        if (size > 2) {
            forms.add(words.get(0) + " " + words.get(size - 1));
        }
        addWithoutArticle(words.get(size - 1), forms);
        return forms;
    }

    /** "Assad" of "al-Assad". */
    private static void addWithoutArticle(String last, List<String> forms) {
        if (last.startsWith("al ") || last.startsWith("el ")) {
            forms.add(last.substring(3));
        }
    }
}
