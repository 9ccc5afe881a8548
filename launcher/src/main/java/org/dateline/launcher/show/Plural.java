package org.dateline.launcher.show;

import java.util.Locale;

/** Counts with their noun. */
final class Plural {
    private Plural() {}

    /** "1 article", "2,000 articles", "3 entities", "4 days". */
    static String of(long count, String noun) {
        boolean changes = noun.endsWith("y") && !noun.endsWith("ay");
        String plural = changes ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
    }
}
