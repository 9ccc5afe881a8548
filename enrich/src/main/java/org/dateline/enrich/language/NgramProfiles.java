package org.dateline.enrich.language;

import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How likely each language makes each group of two or three letters: optimaize's profiles, packed. */
final class NgramProfiles {
    /** Shortest group of letters: single ones tell little and are in every profile. */
    static final int MIN_LENGTH = 2;

    /** Longest group of letters. */
    static final int MAX_LENGTH = 3;

    /** What a language gives a group that its profile does not list, as a share of all groups. */
    private static final double UNSEEN = 5e-6;

    private static final int BITS_PER_UNIT = 16;
    private static final int LANGUAGE_BITS = 8;
    private static final int MAX_LANGUAGE = (1 << LANGUAGE_BITS) - 1;

    /** Gains are kept in thousandths of a nat, above the language in one int. */
    static final double PARTS = 1000;

    private final List<String> languages = new ArrayList<>();
    private final Long2ObjectOpenHashMap<int[]> postings = new Long2ObjectOpenHashMap<>();

    private NgramProfiles() {}

    /** Reads the profiles that the library ships, in order of their language's tag; two of one language both stay. */
    static NgramProfiles load() {
        try {
            NgramProfiles profiles = new NgramProfiles();
            Long2ObjectOpenHashMap<IntArrayList> lists = new Long2ObjectOpenHashMap<>();
            new LanguageProfileReader()
                    .readAllBuiltIn().stream()
                            .sorted(Comparator.comparing(
                                    profile -> profile.getLocale().toString()))
                            .forEach(profile -> profiles.add(profile, lists));
            lists.long2ObjectEntrySet()
                    .forEach(entry -> profiles.postings.put(
                            entry.getLongKey(), entry.getValue().toIntArray()));
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException("language profiles cannot be read", e);
        }
    }

    /** The languages' tags, by their index in scores. */
    List<String> languages() {
        return languages;
    }

    /** Adds to each language's score how much likelier than unseen it makes this group of letters, in {@link #PARTS} of a nat. */
    void score(String text, int start, int end, int[] scores) {
        int[] found = postings.get(key(text, start, end));
        if (found == null) {
            return;
        }
        for (int posting : found) {
            scores[posting & MAX_LANGUAGE] += posting >>> LANGUAGE_BITS;
        }
    }

    private void add(LanguageProfile profile, Long2ObjectOpenHashMap<IntArrayList> lists) {
        int language = languages.size();
        languages.add(profile.getLocale().getLanguage());
        for (Map.Entry<String, Integer> gram : profile.iterateGrams()) {
            String letters = gram.getKey();
            double share = gram.getValue() / (double) profile.getNumGramOccurrences(letters.length());
            if (letters.length() >= MIN_LENGTH && letters.length() <= MAX_LENGTH && share > UNSEEN) {
                int gain = (int) StrictMath.rint(StrictMath.log(share / UNSEEN) * PARTS);
                lists.computeIfAbsent(key(letters, 0, letters.length()), key -> new IntArrayList(2))
                        .add(gain << LANGUAGE_BITS | language);
            }
        }
    }

    private static long key(String text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << BITS_PER_UNIT | text.charAt(i);
        }
        return key;
    }
}
