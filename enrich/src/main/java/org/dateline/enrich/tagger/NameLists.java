package org.dateline.enrich.tagger;

import java.util.Set;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.Places;

/** Lists of names that the tagger knows, in no particular order. */
public final class NameLists {
    private NameLists() {}

    /** Clubs of the big leagues. */
    public static Set<String> teams() {
        return Lexicon.load(NameLists.class, "teams.txt").keys();
    }

    /** Companies, media, parties and bodies. */
    public static Set<String> bodies() {
        return Lexicon.load(NameLists.class, "bodies.txt").keys();
    }

    /** Countries, by their English names. */
    public static Set<String> countries() {
        return Places.english();
    }

    /** Cities of some size. */
    public static Set<String> cities() {
        return Places.cities();
    }
}
