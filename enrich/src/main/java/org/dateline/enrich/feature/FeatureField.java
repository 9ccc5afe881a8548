package org.dateline.enrich.feature;

import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.TermVector;

/** The fields that articles are compared by, each a bag of terms. */
public enum FeatureField {
    /** Words of the headline, else the first words of the text. */
    TITLE("title"),
    /** Words of the headline, twice, and of the text's opening. */
    LEAD("lead"),
    /** Words of the headline, twice, and of the whole text. */
    FULL("full"),
    /** Words and spans that are written with a capital where grammar does not ask for it. */
    NAMES("names"),
    /** Numbers, and days of the year. */
    NUMBERS("numbers"),
    /** Pairs of neighbouring words of headline and opening. */
    BIGRAMS("bigrams"),
    /** What looks alike across languages: names, numbers, and how long words begin. */
    COGNATES("cognates"),
    /** Those of the names that headline and opening words have: whom and where the news is about. */
    HEADS("heads");

    private final String key;

    FeatureField(String key) {
        this.key = key;
    }

    /** The field's name in {@link EnrichedArticle#features()}. */
    public String key() {
        return key;
    }

    /** Place in an array with one element a field. */
    @SuppressWarnings("EnumOrdinal") // the declared order is the order of rows and models
    public int index() {
        return ordinal();
    }

    /** The article's terms of this field. */
    public TermVector of(EnrichedArticle article) {
        return article.features().getOrDefault(key, TermVector.EMPTY);
    }
}
