package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.List;

/**
 * The runs of tokens that may hold names: tokens with a capital, and up to three small words and signs between two of
 * them that names have inside. Nothing else is looked at, which is most of a text.
 */
final class NameRuns {
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST = 60;
    private static final IntSet CONNECTORS = hashes(List.of(
            "of", "the", "and", "for", "on", "in", "de", "la", "le", "les", "du", "des", "da", "do", "dos", "del", "di",
            "della", "van", "von", "der", "den", "zu", "y", "e", "al", "el", "bin", "ibn", "ben", "d", "-", "&", ".",
            "'", "'s", "/", "l'", "d'", "und", "et", "für", "los", "las"));
    private static final IntSet LEADING = hashes(List.of("al", "el", "van", "von", "de", "bin", "d'", "l'", "ul"));

    private NameRuns() {}

    private static IntSet hashes(List<String> words) {
        IntSet hashes = new IntOpenHashSet();
        words.forEach(word -> hashes.add(Hashes.of(word)));
        return hashes;
    }

    /** The runs in order as pairs: first token, token after the last. */
    static IntArrayList of(TokenFacts facts) {
        IntArrayList runs = new IntArrayList();
        int at = 0;
        while (at < facts.size()) {
            if (!facts.has(at, TokenFacts.UPPER) || facts.sentence[at] < 0) {
                at++;
                continue;
            }
            int previous = runs.isEmpty() ? 0 : runs.getInt(runs.size() - 1);
            int after = end(facts, at);
            runs.add(begin(facts, at, previous));
            runs.add(after);
            at = after;
        }
        return runs;
    }

    private static int begin(TokenFacts facts, int first, int least) {
        int at = first;
        if (at - 1 > least && facts.isSign(at - 1, '-') && facts.tokens.glued(at)) {
            at--;
        }
        boolean particle =
                at - 1 >= least && facts.inSentence(first, at - 1 - first) && LEADING.contains(facts.lower[at - 1]);
        return particle ? at - 1 : first;
    }

    private static int end(TokenFacts facts, int first) {
        int after = first + 1;
        while (after - first < LONGEST) {
            int next = after;
            while (next - after <= MOST_BETWEEN && isConnector(facts, first, next)) {
                next++;
            }
            boolean more = facts.inSentence(first, next - first) && facts.has(next, TokenFacts.UPPER);
            if (!more) {
                break;
            }
            after = next + 1;
        }
        boolean stop =
                facts.inSentence(first, after + 1 - first) && facts.isSign(after, '.') && facts.tokens.glued(after);
        return stop ? after + 1 : after;
    }

    private static boolean isConnector(TokenFacts facts, int first, int token) {
        if (!facts.inSentence(first, token - first) || !CONNECTORS.contains(facts.lower[token])) {
            return false;
        }
        boolean stop = facts.isSign(token, '.');
        return !stop || (facts.tokens.glued(token) && facts.inSentence(token, 1));
    }
}
