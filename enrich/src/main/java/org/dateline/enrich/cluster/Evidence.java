package org.dateline.enrich.cluster;

import java.util.Locale;

/** What speaks for or against an article being in an event; one number each, with what it measures. */
public enum Evidence {
    TITLE("cosine of headlines to the event"),
    LEAD("cosine of headline and opening to the event"),
    FULL("cosine of all words to the event"),
    NAMES("cosine of names to the event"),
    NUMBERS("cosine of numbers to the event"),
    BIGRAMS("cosine of pairs of words to the event"),
    COGNATES("cosine of what looks alike across languages to the event"),
    HEADS("cosine of the names in headline and opening words to the event"),
    BEST_LEAD("best cosine of headline and opening to one of the event's articles"),
    MEAN_FULL("mean cosine of all words to the event's articles"),
    UNUSUAL_TITLE("how much more similar headlines are than is usual, as a logarithm"),
    UNUSUAL_LEAD("how much more similar headline and opening are than is usual, as a logarithm"),
    UNUSUAL_COGNATES("how much more similar cognates are than is usual, as a logarithm"),
    AHEAD_LEAD("how much nearer by headline and opening than the best of the other candidates"),
    AHEAD_FULL("how much nearer by all words than the best of the other candidates"),
    AHEAD_NAMES("how much nearer by names than the best of the other candidates"),
    AHEAD_BLEND("how much nearer by all fields together than the best of the other candidates"),
    COVERED_LEAD("share of the opening's weight on words that the event's openings have"),
    COVERED_NAMES("share of the names' weight on names that the event has"),
    HEADS_KNOWN("share of the weight of the names in headline and opening words on names that the event has anywhere"),
    HEADS_MET(
            "share of the weight of the names in the event's headlines and opening words on names that the article has"),
    HEADS_DISJOINT("1 where headlines and opening words of both have names and share none"),
    HEADS_RARITY(
            "how rare the rarest name is that headlines and opening words of both have: 0 common or none, 1 never seen"),
    UNDATED("1 where the article or the whole event has no time, and they name no days to tell one by"),
    TIME_INFERRED("1 where the distance in time is that of the nearest days that both name, for want of better"),
    NEAR_IN_TIME("e^(-d²/18) for d days between the article and the event's span of time"),
    TIME_DISTANCE("ln(1 + d) for d days between the article and the event's span of time"),
    SAME_DAY("1 where the article is at most a day from the event's span of time"),
    DAY_SHARED("1 where both are dated and the nearest days that both name are the same or neighbours"),
    DAYS_APART("ln(1 + d) for d days, if more than one, between the nearest days that both name, where both are dated"),
    FIGURES_SHARED("share of the article's figures that the event has too"),
    FIGURES_CONFLICT("share of the article's figures whose measure the event has with other values only"),
    FIGURES_AGREE("1 where the article shares figures with the event and none is in conflict"),
    FIGURES_DISAGREE("1 where the article's figures are in conflict with the event's and none is shared"),
    NUMBERS_DISJOINT("1 where both have numbers and share none"),
    OTHER_LANGUAGE("1 where none of the event's articles is in the article's language");

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String meaning;

    Evidence(String meaning) {
        this.meaning = meaning;
    }

    /** Place in an array with one element for each. */
    @SuppressWarnings("EnumOrdinal") // the declared order is the order of rows and models
    public int index() {
        return ordinal();
    }

    /** Its name in decisions and in the model's file, kebab-case. */
    public String key() {
        return key;
    }

    /** What it measures, in a few words. */
    public String meaning() {
        return meaning;
    }
}
