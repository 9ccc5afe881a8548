package org.dateline.enrich.cluster;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of {@value #DOCUMENTS} articles of a language use a term, for terms that are common: what a clusterer that has
 * not seen an article yet takes for granted.
 */
public final class Background {
    /** Number of articles that the counts are scaled to. */
    public static final int DOCUMENTS = 500;

    /** Nothing taken for granted. */
    public static final Background NONE = new Background(new TreeMap<>());

    private static final Int2IntOpenHashMap UNKNOWN = new Int2IntOpenHashMap();

    private final Map<String, Int2IntOpenHashMap> counts = new TreeMap<>();

    /** Counts, 1 to {@link #DOCUMENTS}, by language and {@linkplain org.dateline.model.article.TermVector#hash hash}. */
    public Background(Map<String, Map<Integer, Integer>> countsByLanguage) {
        countsByLanguage.forEach((language, terms) -> {
            Int2IntOpenHashMap map = new Int2IntOpenHashMap(terms.size());
            terms.forEach((term, count) -> map.put((int) term, (int) count));
            counts.put(language, map);
        });
    }

    Int2IntOpenHashMap of(String language) {
        return counts.getOrDefault(language, UNKNOWN);
    }

    /** Number of articles behind {@link #of}: none where nothing is known about the language. */
    int articles(String language) {
        return counts.containsKey(language) ? DOCUMENTS : 0;
    }

    /** Reads lines of language, count, and the hashes that have it, in hex, separated by blanks. */
    public static Background read(BufferedReader reader) throws IOException {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> words = List.of(line.split(" ", -1));
            Map<Integer, Integer> terms = counts.computeIfAbsent(words.get(0), language -> new TreeMap<>());
            for (String hash : words.subList(2, words.size())) {
                terms.put(Integer.parseUnsignedInt(hash, 16), Integer.valueOf(words.get(1)));
            }
        }
        return new Background(counts);
    }

    /** What {@link #read} reads, most frequent terms first. */
    public String write() {
        StringBuilder text = new StringBuilder();
        counts.forEach((language, terms) -> {
            TreeMap<Integer, List<Integer>> byCount = new TreeMap<>();
            terms.int2IntEntrySet()
                    .forEach(entry -> byCount.computeIfAbsent(-entry.getIntValue(), count -> new ArrayList<>())
                            .add(entry.getIntKey()));
            byCount.forEach((negative, hashes) -> {
                text.append(language).append(' ').append(-negative);
                hashes.stream().sorted().forEach(hash -> text.append(' ').append(Integer.toHexString(hash)));
                text.append('\n');
            });
        });
        return text.toString();
    }
}
