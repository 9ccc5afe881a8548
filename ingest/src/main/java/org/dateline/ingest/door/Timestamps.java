package org.dateline.ingest.door;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the ways in which producers write a time: ISO 8601 (an instant, with an offset, local, or a date, also as
 * eight digits), RFC 1123, and seconds or milliseconds since 1970. What has no offset is UTC, a date is its midnight. Times are cut to
 * milliseconds, which is what Kafka keeps.
 */
final class Timestamps {
    /** The first number that counts seconds, in 1973; below are zeros, years and months. */
    private static final double FIRST_SECONDS = 1e8;

    /** From here on a number counts milliseconds: as seconds it would be the year 5138, as milliseconds it is 1973. */
    private static final double FIRST_MILLISECONDS = 1e11;

    private static final int MAX_LENGTH = 64;
    private static final int BASIC_DATE_LENGTH = 8;
    private static final int ISO_YEAR_LENGTH = 4;
    private static final int ISO_DATE_LENGTH = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18})?");
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3}, *+");

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[' '][XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.SMART)
            .withChronology(IsoChronology.INSTANCE);

    private static final DateTimeFormatter RFC_1123 =
            DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    private Timestamps() {}

    /** The time that {@code value} stands for, a JSON string's or number's text; empty where it stands for none. */
    static Optional<Instant> parse(String value) {
        String text = value.strip();
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            Instant instant = NUMBER.matcher(text).matches() ? number(text) : spelled(text);
            return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Instant number(String number) {
        if (number.length() == BASIC_DATE_LENGTH) {
            return LocalDate.parse(number, DateTimeFormatter.BASIC_ISO_DATE)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC);
        }
        double value = Double.parseDouble(number);
        if (value < FIRST_SECONDS) {
            throw new DateTimeException("no time is written " + number);
        }
        return Instant.ofEpochMilli(Math.round(value < FIRST_MILLISECONDS ? value * 1000 : value));
    }

    private static Instant spelled(String text) {
        if (text.indexOf('-') == ISO_YEAR_LENGTH) {
            return iso(text);
        }
        // the weekday goes because feeds get it wrong, and the date says it anyway
        return Instant.from(RFC_1123.parse(WEEKDAY.matcher(text).replaceFirst("")));
    }

    private static Instant iso(String text) {
        boolean namesUtc = text.endsWith(" UTC") || text.endsWith(" GMT");
        StringBuilder iso = new StringBuilder(namesUtc ? text.substring(0, text.length() - 4) + "Z" : text);
        if (iso.length() > ISO_DATE_LENGTH && iso.charAt(ISO_DATE_LENGTH) == ' ') {
            iso.setCharAt(ISO_DATE_LENGTH, 'T');
        }
        TemporalAccessor parsed = ISO.parse(iso);
        LocalDate.parse(iso.substring(0, ISO_DATE_LENGTH)); // strictly: February has no 30th
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(parsed) : ZoneOffset.UTC;
        return LocalDateTime.of(date, time == null ? LocalTime.MIDNIGHT : time).toInstant(offset);
    }
}
