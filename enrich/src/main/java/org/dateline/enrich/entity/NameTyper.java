package org.dateline.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Places;
import org.dateline.model.entity.EntityType;

/** Decides what a run of capitalised words names, by the words in it and around it. */
final class NameTyper {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in", "at", "near", "from", "to", "across", "outside", "en", "à", "dans", "aus", "nach", "bei", "nel",
            "nella", "em", "uit", "naar", "tại", "ở");

    private final Tokens tokens;
    private final boolean strict;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, EntityType> hints = new HashMap<>();

    /**
     * A typer for one text.
     *
     * @param tokens the text
     * @param strict whether a capital alone is no sign of a name, as in German
     */
    NameTyper(Tokens tokens, boolean strict) {
        this.tokens = tokens;
        this.strict = strict;
    }

    /** Learns the surnames of the persons that are named in full, and what is said of other names somewhere. */
    void learn(List<NameSpan> spans) {
        for (NameSpan span : spans) {
            boolean sure = span.titled() || NameWords.isFirstName(tokens.word(span.first()));
            if (span.length() > 1 && sure && type(span) == EntityType.PERSON) {
                surnames.add(tokens.word(span.after() - 1));
            }
        }
        for (NameSpan span : spans) {
            EntityType type = span.length() > 1 ? null : span.titled() ? EntityType.PERSON : byCue(span, text(span));
            if (type != null) {
                hints.putIfAbsent(text(span), type);
            }
        }
    }

    /** What the run names, null where it does not read as a name. */
    EntityType type(NameSpan span) {
        String text = text(span);
        String first = tokens.word(span.first());
        String last = tokens.word(span.after() - 1);
        boolean club = span.length() > 1 && (NameWords.isTeam(first) || (strict && NameWords.opensGermanClub(first)));
        if (NameWords.isOrganisation(text) || NameWords.isTeam(text) || club) {
            return EntityType.ORGANISATION;
        }
        if (Places.isCountryOrRegion(text) && (isLocated(span) || !surnames.contains(text))) {
            return EntityType.PLACE;
        }
        if (span.length() == 1) {
            return single(span, text);
        }
        if (span.titled() && !NameWords.isOrganisationWord(last)) {
            return EntityType.PERSON;
        }
        return several(span, text, first, last);
    }

    private EntityType several(NameSpan span, String text, String first, String last) {
        if (NameWords.isOrganisationWord(last) || (hasOrganisationWord(span) && !NameWords.isFirstName(first))) {
            return EntityType.ORGANISATION;
        }
        if (Places.isPlace(text) || NameWords.isPlaceWord(last) || NameWords.isPlaceWord(first)) {
            return EntityType.PLACE;
        }
        if (NameWords.isFirstName(first)) {
            return EntityType.PERSON;
        }
        if (strict) {
            return null;
        }
        boolean place = isLocated(span) && followedByPlace(span.after());
        return place ? EntityType.PLACE : byShape(span, first);
    }

    private EntityType byShape(NameSpan span, String first) {
        if (NameSpanFinder.isAcronym(first)) {
            return EntityType.ORGANISATION;
        }
        boolean common = false;
        for (int i = span.first(); i < span.after(); i++) {
            common |= NameWords.isCommon(tokens.word(i)) || NameWords.isDemonym(tokens.word(i));
        }
        boolean shouts = text(span).equals(text(span).toUpperCase(Locale.ROOT));
        return common || shouts || span.length() > 4 ? null : EntityType.PERSON;
    }

    private EntityType single(NameSpan span, String text) {
        boolean placed = followedByPlace(span.after());
        if (NameWords.isDemonym(text) || (NameWords.isTitle(text) && !surnames.contains(text))) {
            return null;
        }
        if (span.titled() || surnames.contains(text)) {
            return placed && isLocated(span) ? EntityType.PLACE : EntityType.PERSON;
        }
        if (Places.isPlace(text) || placed || (strict && isPlaceOf(text))) {
            return EntityType.PLACE;
        }
        if (NameSpanFinder.isAcronym(text)) {
            return EntityType.ORGANISATION;
        }
        if (strict) {
            return isGermanStreet(text) ? EntityType.PLACE : null;
        }
        return byNeighbours(span, text);
    }

    /** "Hessens", "Frankfurts". */
    private static boolean isPlaceOf(String text) {
        return text.length() > 4
                && text.endsWith("s")
                && Places.isCountryOrRegion(text.substring(0, text.length() - 1));
    }

    /** "Bergerstraße", "Grethenweg". */
    private static boolean isGermanStreet(String text) {
        return text.length() > 7 && (text.endsWith("straße") || text.endsWith("strasse") || text.endsWith("gasse"));
    }

    private EntityType byNeighbours(NameSpan span, String text) {
        if (NameWords.isCommon(text)
                || NameWords.isOrganisationWord(text)
                || NameWords.isPlaceWord(text)
                || text.length() < 3) {
            return null;
        }
        EntityType cue = byCue(span, text);
        EntityType hint = cue == null ? hints.get(text) : cue;
        if (hint != null || span.opensSentence()) {
            return hint;
        }
        return EntityType.ORGANISATION;
    }

    private EntityType byCue(NameSpan span, String text) {
        if (isLocated(span)) {
            return EntityType.PLACE;
        }
        boolean speaks = NameWords.isSpeechVerb(tokens.lower(span.after()))
                || NameWords.isSpeechVerb(tokens.lower(span.first() - 1));
        return speaks || NameWords.isFirstName(text) ? EntityType.PERSON : null;
    }

    private boolean isLocated(NameSpan span) {
        return PLACE_PREPOSITIONS.contains(tokens.lower(span.first() - 1));
    }

    /** "Port Alden, Maine". */
    private boolean followedByPlace(int after) {
        return tokens.is(after, ',')
                && tokens.capitalised(after + 1)
                && Places.isCountryOrRegion(tokens.word(after + 1))
                && !tokens.capitalised(after + 2);
    }

    private boolean hasOrganisationWord(NameSpan span) {
        for (int i = span.first(); i < span.after(); i++) {
            if (NameWords.isOrganisationWord(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private String text(NameSpan span) {
        return tokens.text().substring(tokens.start(span.first()), tokens.end(span.after() - 1));
    }
}
