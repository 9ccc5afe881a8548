package org.dateline.model.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How words of somebody are given. */
public enum QuoteKind {
    /** Word by word, in quotation marks. */
    DIRECT,
    /** In the article's own words: "said that …". */
    INDIRECT;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The JSON form, lower case. */
    @JsonValue
    public String code() {
        return code;
    }
}
