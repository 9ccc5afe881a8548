package org.dateline.aggregate.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.event.Contribution;

/**
 * Who an article speaks for: the wire service that it credits, else its outlet, else itself. "Agencia Cordal", "Cordal
 * News Agency" and a credit to "Cordal" are one origin.
 *
 * @param key what is equal for equal origins
 * @param name as it is shown
 */
public record Origin(String key, String name) {
    private static final int MAX_NAME = 120;
    // a folded name has no line feed
    private static final String ARTICLE = "\n";
    private static final Set<String> AGENCY_WORDS = Set.of(
            "agency", "agence", "agencia", "agência", "agentur", "agenzia", "nachrichtenagentur", "persbureau", "wire");

    /** The origin of an article. */
    public static Origin of(String articleId, Contribution contribution) {
        String name = hasText(contribution.wireCredit()) ? contribution.wireCredit() : contribution.outlet();
        return hasText(name) ? named(name) : new Origin(ARTICLE + articleId, articleId);
    }

    /** Whether it is an article that neither names its outlet nor credits anybody. */
    public boolean isAnonymous() {
        return key.startsWith(ARTICLE);
    }

    /** The origin of that name. */
    public static Origin named(String name) {
        String bounded = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
        return new Origin(fold(bounded), bounded);
    }

    private static String fold(String name) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        boolean agency = words.stream().anyMatch(AGENCY_WORDS::contains);
        if (!agency) {
            return String.join(" ", words);
        }
        String rest = words.stream()
                .filter(word -> !AGENCY_WORDS.contains(word) && !word.equals("news") && !word.equals("press"))
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? String.join(" ", words) : rest;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
