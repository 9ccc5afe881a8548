package org.dateline.enrich.cluster;

import java.util.Locale;

/** What speaks for or against an article being in an event; one number each. */
public enum Evidence {
    /** Cosine of headlines to the event's centroid. */
    TITLE,
    /** Cosine of headline and opening to the event's centroid. */
    LEAD,
    /** Cosine of all words to the event's centroid. */
    FULL,
    /** Cosine of names to the event's centroid. */
    NAMES,
    /** Cosine of numbers to the event's centroid. */
    NUMBERS,
    /** Cosine of pairs of words to the event's centroid. */
    BIGRAMS,
    /** Cosine of letter groups to the event's centroid. */
    GRAMS,
    /** Cosine of what looks alike across languages to the event's centroid. */
    COGNATES,
    /** Cosine of the names in headline and opening words to the event's centroid. */
    HEADS,
    /** Best cosine of headline and opening to one of the event's articles. */
    BEST_LEAD,
    /** Mean cosine of all words to the event's articles. */
    MEAN_FULL,
    /** How much more similar headlines are than is usual, as a logarithm. */
    UNUSUAL_TITLE,
    /** How much more similar headline and opening are than is usual, as a logarithm. */
    UNUSUAL_LEAD,
    /** How much more similar all words are than is usual, as a logarithm. */
    UNUSUAL_FULL,
    /** How much more similar names are than is usual, as a logarithm. */
    UNUSUAL_NAMES,
    /** How much more similar cognates are than is usual, as a logarithm. */
    UNUSUAL_COGNATES,
    /** How much nearer by headline and opening than the best of the other candidates. */
    AHEAD_LEAD,
    /** How much nearer by all words than the best of the other candidates. */
    AHEAD_FULL,
    /** How much nearer by names than the best of the other candidates. */
    AHEAD_NAMES,
    /** How much nearer by all fields together than the best of the other candidates. */
    AHEAD_BLEND,
    /** Share of the opening's weight on words that the event's openings have. */
    COVERED_LEAD,
    /** Share of the names' weight on names that the event has. */
    COVERED_NAMES,
    /** Share of the weight of the names in headline and opening words on names that the event has anywhere. */
    HEADS_KNOWN,
    /** Share of the weight of the names in the event's headlines and opening words on names that the article has. */
    HEADS_MET,
    /** 1 where headlines and opening words of both have names and share none. */
    HEADS_DISJOINT,
    /** How rare the rarest name is that headlines and opening words of both have: 0 common or none, 1 never seen. */
    HEADS_RARITY,
    /** 1 where the article or the whole event has no time, and they name no days to tell one by. */
    UNDATED,
    /** 1 where the distance in time is that of the nearest days that both name, for want of better. */
    TIME_INFERRED,
    /** e^(-d²/18) for d days between the article and the event's span of time. */
    NEAR_IN_TIME,
    /** ln(1 + d) for d days between the article and the event's span of time. */
    TIME_DISTANCE,
    /** 1 where the article is at most a day from the event's span of time. */
    SAME_DAY,
    /** 1 where both are dated and the nearest days that both name are the same or neighbours. */
    DAY_SHARED,
    /** ln(1 + d) for d days, if more than one, between the nearest days that both name, where both are dated. */
    DAYS_APART,
    /** Share of the article's figures that the event has too. */
    FIGURES_SHARED,
    /** Share of the article's figures whose measure the event has with other values only. */
    FIGURES_CONFLICT,
    /** 1 where the article shares figures with the event and none is in conflict. */
    FIGURES_AGREE,
    /** 1 where the article's figures are in conflict with the event's and none is shared. */
    FIGURES_DISAGREE,
    /** 1 where both have numbers and share none. */
    NUMBERS_DISJOINT,
    /** 1 where none of the event's articles is in the article's language. */
    OTHER_LANGUAGE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Place in an array with one element for each. */
    @SuppressWarnings("EnumOrdinal") // the declared order is the order of rows and models
    public int index() {
        return ordinal();
    }

    /** Its name in decisions and in the model's file, kebab-case. */
    public String key() {
        return key;
    }
}
