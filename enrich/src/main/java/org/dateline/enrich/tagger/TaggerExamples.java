package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Turns labelled texts into what a tagger learns from: the features it would see, and the labels it should give. */
public final class TaggerExamples {
    private TaggerExamples() {}

    /** Takes one run of tokens after the other. */
    public interface Sink {
        /**
         * A run.
         *
         * @param features hashes, all tokens' one after the other
         * @param ends for each token the index after its last feature
         * @param lexical for each token how many of its features, the first ones, tell which word it is
         * @param labels for each token its label's number
         */
        void run(int[] features, int[] ends, int[] lexical, int[] labels);
    }

    /**
     * Collects the runs of a text.
     *
     * @param names the text's names in order, none overlapping another
     * @param classes the classes of words that the tagger will know
     */
    public static void collect(
            Tokens tokens, List<TextSpan> sentences, List<Mention> names, WordClasses classes, Sink sink) {
        TokenFacts facts = new TokenFacts(tokens, sentences);
        NameFeatures features = new NameFeatures(facts, new Occurrences(facts), classes);
        IntArrayList runs = NameRuns.of(facts);
        int[] labels = labels(tokens, names);
        for (int run = 0; run < runs.size(); run += 2) {
            int first = runs.getInt(run);
            int after = runs.getInt(run + 1);
            IntArrayList found = new IntArrayList();
            int[] ends = new int[after - first];
            int[] lexical = new int[after - first];
            for (int i = first; i < after; i++) {
                int count = features.find(i);
                found.addElements(found.size(), features.features(), 0, count);
                ends[i - first] = found.size();
                lexical[i - first] = features.lexical();
            }
            sink.run(found.toIntArray(), ends, lexical, Arrays.copyOfRange(labels, first, after));
        }
    }

    private static int[] labels(Tokens tokens, List<Mention> names) {
        int[] labels = new int[tokens.size()];
        int token = 0;
        for (Mention name : names) {
            while (token < tokens.size() && tokens.start(token) < name.start()) {
                token++;
            }
            for (boolean first = true; token < tokens.size() && tokens.end(token) <= name.end(); first = false) {
                labels[token++] = first ? Labels.first(name.type()) : Labels.further(name.type());
            }
        }
        return labels;
    }
}
