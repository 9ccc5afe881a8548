package org.dateline.model.entity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.Locale;
import org.dateline.model.json.Fields;

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

    /** The field's type. */
    static EntityType read(Fields in) throws IOException {
        String code = in.text();
        return switch (code == null ? "" : code) {
            case "person" -> PERSON;
            case "organisation" -> ORGANISATION;
            case "place" -> PLACE;
            default -> throw in.unlike();
        };
    }
}
