package org.dateline.aggregate.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Steps through JSON of a known form; any other form is an {@link IOException}. */
final class Fields {
    private static final int SECOND_LENGTH = "2031-03-06T12:00:00Z".length();
    private static final int SECONDS_A_DAY = 86_400;

    private final JsonParser parser;

    Fields(JsonParser parser) {
        this.parser = parser;
    }

    /** Enters an object; false where there is null instead. */
    boolean enter() throws IOException {
        return opens(JsonToken.START_OBJECT);
    }

    /** Enters an array; false where there is null instead. */
    boolean enterArray() throws IOException {
        return opens(JsonToken.START_ARRAY);
    }

    private boolean opens(JsonToken open) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != open && token != JsonToken.VALUE_NULL) {
            throw unlike();
        }
        return token == open;
    }

    /** The next field's name; null at the end of the object. */
    String next() throws IOException {
        String name = parser.nextFieldName();
        if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
            throw unlike();
        }
        return name;
    }

    /** Enters the array's next object; false at the end of the array. */
    boolean nextObject() throws IOException {
        return follows(JsonToken.START_OBJECT);
    }

    /** Steps to the array's next string; false at the end of the array. */
    boolean nextString() throws IOException {
        return follows(JsonToken.VALUE_STRING);
    }

    private boolean follows(JsonToken item) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != item && token != JsonToken.END_ARRAY) {
            throw unlike();
        }
        return token == item;
    }

    /** The string that {@link #nextString} stepped to. */
    String string() throws IOException {
        return parser.getText();
    }

    /** The field's text, which may be null. */
    String text() throws IOException {
        String text = parser.nextTextValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw unlike();
        }
        return text;
    }

    /** The field's whole number. */
    long number() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getLongValue();
    }

    /** The field's whole number, of 32 bits. */
    int count() throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unlike();
        }
        return parser.getIntValue();
    }

    /** The field's time, which may be null. */
    Instant time() throws IOException {
        String text = text();
        return text == null ? null : instant(text);
    }

    /** Passes over the field's value. */
    void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** As {@link Instant#parse}, which takes twenty times as long for full seconds. */
    static Instant instant(String text) {
        int second = text.length() == SECOND_LENGTH && isFullSecond(text) ? secondOfDay(text) : -1;
        if (second < 0) {
            return Instant.parse(text);
        }
        LocalDate day = LocalDate.of(100 * two(text, 0) + two(text, 2), two(text, 5), two(text, 8));
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_A_DAY + second);
    }

    private static boolean isFullSecond(String text) {
        for (int i = 0; i < SECOND_LENGTH; i++) {
            char due = "0000-00-00T00:00:00Z".charAt(i);
            char unit = text.charAt(i);
            if (due == '0' ? unit < '0' || unit > '9' : unit != due) {
                return false;
            }
        }
        return true;
    }

    private static int secondOfDay(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : -1;
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    IOException unlike() {
        return new IOException("unlike what the clusterer writes, at " + parser.currentLocation());
    }
}
