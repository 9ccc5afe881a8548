package org.dateline.enrich.clean;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.WordSieve;

/** A list of phrases to be found among the words of a line. */
final class Phrases {
    /** By the first word's hash code. */
    private final Int2ObjectOpenHashMap<List<List<String>>> byFirstWord = new Int2ObjectOpenHashMap<>();

    private final WordSieve firstWords = new WordSieve();

    private Phrases(Lexicon lexicon) {
        for (String phrase : lexicon.keys()) {
            List<String> words = List.of(phrase.split(" ", -1));
            firstWords.add(words.subList(0, 1));
            byFirstWord
                    .computeIfAbsent(words.get(0).hashCode(), word -> new ArrayList<>())
                    .add(words);
        }
    }

    static Phrases load(String resource) {
        return new Phrases(Lexicon.load(Phrases.class, resource));
    }

    /** Whether the line begins with one of the phrases. */
    boolean open(Line line) {
        return standsAt(line, 0);
    }

    /** Whether one of the phrases is the whole line. */
    boolean make(Line line) {
        for (List<String> phrase : beginningAs(line, 0)) {
            if (phrase.size() == line.words().size() && line.reads(phrase, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands among the line's words from this one on. */
    boolean standIn(Line line, int from) {
        int words = line.keptWords();
        for (int i = Math.max(0, from); i < words; i++) {
            if (firstWords.passes(line.hash(i)) && standsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(Line line, int word) {
        for (List<String> phrase : beginningAs(line, word)) {
            if (line.reads(phrase, word)) {
                return true;
            }
        }
        return false;
    }

    /** The phrases whose first word has the hash of this one. */
    private List<List<String>> beginningAs(Line line, int word) {
        List<List<String>> phrases = word < line.keptWords() ? byFirstWord.get(line.hash(word)) : null;
        return phrases == null ? List.of() : phrases;
    }
}
