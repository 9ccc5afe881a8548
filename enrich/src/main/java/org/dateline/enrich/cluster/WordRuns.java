package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;
import java.util.function.LongConsumer;

/** Finds texts in another one by their runs of {@value #LENGTH} words, whatever is between the words. */
final class WordRuns {
    static final int LENGTH = 6;

    /** With the space after it: English and French have six or seven. */
    private static final int UNITS_OF_A_WORD = 6;

    private static final long PRIME = 0x100000001b3L;

    // what the oldest word of a run is multiplied by once another has come after it (Karp and Rabin 1987)
    private static final long LEAVING = power(LENGTH);

    // most units by far
    private static final char[] ASCII = new char[128];

    static {
        for (char unit = 0; unit < ASCII.length; unit++) {
            ASCII[unit] = folding(unit);
        }
    }

    private WordRuns() {}

    /** The index of the first of several texts that has a run of words which another text has too; -1 where none has. */
    static int firstIn(String text, List<String> others) {
        Long2IntOpenHashMap runs =
                new Long2IntOpenHashMap(others.stream().mapToInt(String::length).sum() / UNITS_OF_A_WORD);
        for (int i = others.size() - 1; i >= 0; i--) {
            int index = i;
            visit(others.get(i), run -> runs.put(run, index));
        }
        if (runs.isEmpty()) {
            return -1;
        }
        runs.defaultReturnValue(others.size());
        int[] first = {others.size()};
        visit(text, run -> first[0] = Math.min(first[0], runs.get(run)));
        return first[0] < others.size() ? first[0] : -1;
    }

    private static void visit(String text, LongConsumer visitor) {
        long[] words = new long[LENGTH];
        int count = 0;
        long run = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            int folded = i < text.length() ? folded(text.charAt(i)) : 0;
            if (folded != 0) {
                word = (word ^ folded) * PRIME; // FNV-1a
            } else if (word != 0) {
                int place = count++ % LENGTH;
                run = run * PRIME + word - words[place] * LEAVING;
                words[place] = word;
                word = 0;
                if (count >= LENGTH) {
                    visitor.accept(run);
                }
            }
        }
    }

    /** In lower case; 0 where it is neither letter nor digit. */
    private static int folded(char unit) {
        return unit < ASCII.length ? ASCII[unit] : folding(unit);
    }

    private static char folding(char unit) {
        return Character.isLetterOrDigit(unit) ? Character.toLowerCase(unit) : 0;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= PRIME;
        }
        return power;
    }
}
