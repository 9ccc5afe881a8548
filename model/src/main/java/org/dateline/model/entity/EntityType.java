package org.dateline.model.entity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a name stands for. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The JSON form, lower case. */
    @JsonValue
    public String code() {
        return code;
    }
}
