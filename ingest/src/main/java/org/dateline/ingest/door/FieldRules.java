package org.dateline.ingest.door;

import java.util.List;
import java.util.Map;
import org.dateline.ingest.door.FieldValue.Shape;

/**
 * What each field may be. What an article is known by (id, outlet) or made of (text, html) is taken whole or the input
 * is refused; what only describes it is cut (headline, byline) or dropped (url, language), with a remark.
 */
final class FieldRules {
    static final int MAX_ID = 256;
    static final int MAX_OUTLET = 256;
    static final int MAX_URL = 4_096;
    static final int MAX_HEADLINE = 2_000;
    static final int MAX_BYLINE = 500;
    static final int MAX_LANGUAGE = 35;
    static final int MAX_BODY_BYTES = 512 << 10;

    private final Map<Field, FieldValue> values;
    private final List<String> remarks;

    FieldRules(Map<Field, FieldValue> values, List<String> remarks) {
        this.values = values;
        this.remarks = remarks;
    }

    /** The producer's id, verbatim, a number as it is written; null where there is none. */
    String id() throws RefusedException {
        FieldValue value = values.get(Field.ID);
        if (value == null) {
            return null;
        }
        String id = value.shape() == Shape.NUMBER ? value.text() : string(Field.ID);
        if (id.codePoints().anyMatch(FieldRules::isControlOrLoneSurrogate)) {
            throw new RefusedException("invalid-id", "id " + Excerpt.of(id) + " has characters that are none");
        }
        return whole(Field.ID, id, MAX_ID);
    }

    String outlet() throws RefusedException {
        return whole(Field.OUTLET, line(Field.OUTLET), MAX_OUTLET);
    }

    String headline() throws RefusedException {
        return cut(Field.HEADLINE, MAX_HEADLINE);
    }

    String byline() throws RefusedException {
        return cut(Field.BYLINE, MAX_BYLINE);
    }

    /** The address as it is written; null unless it is an absolute http or https address. */
    String url() throws RefusedException {
        String url = line(Field.URL);
        if (url == null || (url.length() <= MAX_URL && CanonicalUrl.of(url).isPresent())) {
            return url;
        }
        remarks.add(
                "url: dropped, " + (url.length() > MAX_URL ? "too long" : "no web address") + ": " + Excerpt.of(url));
        return null;
    }

    /** The producer's claim; null unless it could be a tag of BCP 47, whose form is not checked further. */
    String language() throws RefusedException {
        String language = line(Field.LANGUAGE);
        if (language == null
                || (language.length() <= MAX_LANGUAGE && language.chars().allMatch(FieldRules::isTagCharacter))) {
            return language;
        }
        remarks.add("language: dropped, no language tag: " + Excerpt.of(language));
        return null;
    }

    /** Whether the article is taken back. */
    boolean withdrawn() throws RefusedException {
        FieldValue value = values.get(Field.WITHDRAWN);
        if (value != null && value.shape() != Shape.BOOLEAN) {
            throw new RefusedException(
                    "wrong-type",
                    Field.WITHDRAWN.label() + " is " + value.shape().words() + ", not true or false");
        }
        return value != null && Boolean.parseBoolean(value.text());
    }

    /** Text or HTML, at most {@link #MAX_BODY_BYTES} in UTF-8. */
    String body(Field field) throws RefusedException {
        String body = clean(field);
        // a character takes three bytes at most
        if (body != null && body.length() > MAX_BODY_BYTES / 3 && Utf8.length(body) > MAX_BODY_BYTES) {
            throw tooLarge(field, Utf8.length(body) + " bytes", MAX_BODY_BYTES);
        }
        return body;
    }

    private String cut(Field field, int maxLength) throws RefusedException {
        String line = line(field);
        if (line == null || line.length() <= maxLength) {
            return line;
        }
        remarks.add(field.label() + ": cut from " + line.length() + " to " + maxLength + " characters");
        return CleanText.cut(line, maxLength).strip();
    }

    private static String whole(Field field, String value, int maxLength) throws RefusedException {
        if (value != null && value.length() > maxLength) {
            throw tooLarge(field, value.length() + " characters", maxLength);
        }
        return value;
    }

    private String line(Field field) throws RefusedException {
        String clean = clean(field);
        return clean == null ? null : clean.strip();
    }

    private String clean(Field field) throws RefusedException {
        String string = string(field);
        return string == null ? null : CleanText.of(field.label(), string, remarks);
    }

    private String string(Field field) throws RefusedException {
        FieldValue value = values.get(field);
        if (value == null) {
            return null;
        }
        if (value.shape() != Shape.STRING) {
            throw new RefusedException(
                    "wrong-type", field.label() + " is " + value.shape().words() + ", not a string");
        }
        return value.text();
    }

    private static RefusedException tooLarge(Field field, String size, int limit) {
        return new RefusedException("too-large", field.label() + " has " + size + ", more than " + limit);
    }

    private static boolean isTagCharacter(int character) {
        return (character < 0x80 && Character.isLetterOrDigit(character)) || character == '-' || character == '_';
    }

    private static boolean isControlOrLoneSurrogate(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
