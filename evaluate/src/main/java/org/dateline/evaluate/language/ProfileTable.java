package org.dateline.evaluate.language;

import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.enrich.language.NgramProfiles;

/** Makes the file of language profiles of those that optimaize's language-detector ships, which take a second to read. */
public final class ProfileTable {
    /** What a language gives a group that its profile does not list, as a share of all groups. */
    private static final double UNSEEN = 5e-6;

    private ProfileTable() {}

    /** The library's profiles in order of their language's tag, as a file; two of one language both stay. */
    public static byte[] shipped() throws IOException {
        return of(new LanguageProfileReader().readAllBuiltIn());
    }

    static byte[] of(List<LanguageProfile> profiles) throws IOException {
        List<LanguageProfile> sorted = profiles.stream()
                .sorted(Comparator.comparing(profile -> profile.getLocale().toString()))
                .toList();
        SortedMap<String, int[]> gains = new TreeMap<>();
        for (int language = 0; language < sorted.size(); language++) {
            for (Map.Entry<String, Integer> group : sorted.get(language).iterateGrams()) {
                int gain = gain(sorted.get(language), group);
                if (gain > 0) {
                    gains.computeIfAbsent(group.getKey(), none -> new int[sorted.size()])[language] = gain;
                }
            }
        }
        List<String> tags = sorted.stream()
                .map(profile -> profile.getLocale().getLanguage())
                .toList();
        return NgramProfiles.toBytes(tags, gains);
    }

    /** How much likelier than unseen a language makes a group of letters; 0 where its length is not looked at. */
    private static int gain(LanguageProfile profile, Map.Entry<String, Integer> group) {
        int length = group.getKey().length();
        if (length < NgramProfiles.MIN_LENGTH || length > NgramProfiles.MAX_LENGTH) {
            return 0;
        }
        double share = group.getValue() / (double) profile.getNumGramOccurrences(length);
        return (int) StrictMath.rint(StrictMath.log(share / UNSEEN) * NgramProfiles.PARTS);
    }
}
