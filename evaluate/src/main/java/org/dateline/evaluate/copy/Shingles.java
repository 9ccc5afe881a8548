package org.dateline.evaluate.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact similarity of texts: the Jaccard coefficient of their sets of {@value #WORDS} lower-cased words in a row. */
final class Shingles {
    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Shingles() {}

    static double jaccard(String one, String other) {
        Set<String> mine = of(one);
        Set<String> theirs = of(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int all = mine.size() + theirs.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT)); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return shingles;
    }
}
