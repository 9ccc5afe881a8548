package org.dateline.enrich.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.lexicon.Lexicon;

/** A list of phrases to be found among the words of a line. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases(Lexicon lexicon) {
        for (String phrase : lexicon.keys()) {
            List<String> words = List.of(phrase.split(" ", -1));
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
    }

    static Phrases load(String resource) {
        return new Phrases(Lexicon.load(Phrases.class, resource));
    }

    /** Whether the line begins with one of the phrases. */
    boolean open(Line line) {
        return !line.words().isEmpty() && matches(line.words(), 0);
    }

    /** Whether one of the phrases is the whole line. */
    boolean make(Line line) {
        return !line.words().isEmpty()
                && byFirstWord.getOrDefault(line.words().get(0), List.of()).contains(line.words());
    }

    /** Whether one of the phrases stands among the line's words from this one on. */
    boolean standIn(Line line, int from) {
        for (int i = Math.max(0, from); i < line.words().size(); i++) {
            if (matches(line.words(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> words, int at) {
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
