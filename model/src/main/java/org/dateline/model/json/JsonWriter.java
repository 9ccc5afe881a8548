package org.dateline.model.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * Writes canonical JSON field by field: the same bytes as {@link Json#toBytes} gives for records, for those that are
 * written so often that data binding is too slow. Fields of null, of an empty text or of an empty list are left out;
 * what separates fields and items comes by itself. Half of a surrogate pair becomes a question mark.
 */
public final class JsonWriter {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_NUMBER = 20;
    private static final long BILLION = 1_000_000_000;
    private static final int BILLION_DIGITS = 9;
    // by character: 0 where it stands as it is, else the character behind the backslash
    private static final char[] ESCAPES = escapes();

    // UTF-8, RFC 3629
    private static final int MOST_BYTES = 3;
    private static final int TWO_BYTES_FROM = 0x80;
    private static final int THREE_BYTES_FROM = 0x800;
    private static final int STRETCH = 128;

    private final char[] units = new char[STRETCH];
    private byte[] bytes;
    private int size;

    public JsonWriter() {
        this(1 << 11);
    }

    /** A writer of about so many bytes. */
    public JsonWriter(int expected) {
        bytes = new byte[expected + MOST_BYTES * STRETCH];
    }

    private static char[] escapes() {
        char[] escapes = new char[TWO_BYTES_FROM];
        Arrays.fill(escapes, 0, ' ', 'u');
        String plain = "\b\t\n\f\r\"\\";
        String marks = "btnfr\"\\";
        for (int i = 0; i < plain.length(); i++) {
            escapes[plain.charAt(i)] = marks.charAt(i);
        }
        return escapes;
    }

    /** Begins an object that is an item, or the whole. */
    public void open() {
        separate();
        put('{');
    }

    /** Begins an object that is a field. */
    public void open(String name) {
        name(name);
        put('{');
    }

    /** Ends an object. */
    public void close() {
        put('}');
    }

    /** Begins an array that is a field. */
    public void openArray(String name) {
        name(name);
        put('[');
    }

    /** Ends an array. */
    public void closeArray() {
        put(']');
    }

    /** A field with a text. */
    public void text(String name, String value) {
        if (value != null && !value.isEmpty()) {
            name(name);
            quoted(value);
        }
    }

    /** A field with texts. */
    public void texts(String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        openArray(name);
        for (int i = 0; i < values.size(); i++) {
            separate();
            quoted(values.get(i));
        }
        closeArray();
    }

    /** A field with items of any kind, each written by {@code item}. */
    public <T> void list(String name, List<T> values, BiConsumer<JsonWriter, T> item) {
        if (values.isEmpty()) {
            return;
        }
        openArray(name);
        for (int i = 0; i < values.size(); i++) {
            item.accept(this, values.get(i));
        }
        closeArray();
    }

    /** A field with items as before; what the last version held is copied from there. */
    public <T> void list(String name, List<T> values, BiConsumer<JsonWriter, T> item, JsonParts parts) {
        if (values.isEmpty()) {
            return;
        }
        openArray(name);
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            byte[] json = parts.of(value);
            if (json == null) {
                int start = size;
                item.accept(this, value);
                json = Arrays.copyOfRange(bytes, bytes[start] == ',' ? start + 1 : start, size);
            } else {
                separate();
                put(json);
            }
            parts.keep(value, json);
        }
        closeArray();
    }

    /** A field with whole numbers by name. */
    public void numbers(String name, SortedMap<String, Integer> values) {
        if (values.isEmpty()) {
            return;
        }
        open(name);
        for (Map.Entry<String, Integer> entry : values.entrySet()) {
            key(entry.getKey());
            put(entry.getValue());
        }
        close();
    }

    /** A field of any name with bytes in Base64 (RFC 4648, section 4). */
    public void base64(String name, byte[] value) {
        key(name);
        put('"');
        put(Base64.getEncoder().encode(value));
        put('"');
    }

    /** A field with a time. */
    public void time(String name, Instant value) {
        if (value != null) {
            text(name, Times.text(value));
        }
    }

    /** A field with a whole number. */
    public void number(String name, long value) {
        name(name);
        put(value);
    }

    private void put(long value) {
        reserve(LONGEST_NUMBER);
        if (value < 0) {
            put(Long.toString(value).getBytes(US_ASCII));
            return;
        }
        if (value > Integer.MAX_VALUE) {
            put(value / BILLION);
            digits((int) (value % BILLION), BILLION_DIGITS);
            return;
        }
        int small = (int) value;
        int count = 1;
        for (int rest = small / 10; rest > 0; rest /= 10) {
            count++;
        }
        digits(small, count);
    }

    /** The last digits of a number; of an int, since dividing a long takes several times as long. */
    private void digits(int value, int count) {
        int rest = value;
        for (int at = size + count - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    /** A field with a truth value. */
    public void flag(String name, Boolean value) {
        if (value != null) {
            name(name);
            put(value.toString().getBytes(US_ASCII));
        }
    }

    /** Everything written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    // The deprecated method is right for ASCII, and copies in place what others would copy to a new array first.
    @SuppressWarnings("deprecation")
    private void name(String name) {
        separate();
        int length = name.length();
        reserve(length + 3);
        bytes[size++] = '"';
        name.getBytes(0, length, bytes, size);
        size += length;
        bytes[size++] = '"';
        bytes[size++] = ':';
    }

    /** The name of a field that is data, which may need escapes. */
    private void key(String name) {
        separate();
        quoted(name);
        put(':');
    }

    /** What stands before a field or an item: nothing where it is the first. */
    private void separate() {
        if (size > 0 && bytes[size - 1] != '{' && bytes[size - 1] != '[') {
            put(',');
        }
    }

    private void quoted(String text) {
        put('"');
        int length = text.length();
        for (int from = 0; from < length; ) {
            int end = Math.min(length, from + STRETCH);
            // a pair of surrogates stays together
            end -= end < length && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            text.getChars(from, end, units, 0);
            encode(end - from);
            from = end;
        }
        put('"');
    }

    /** Writes the first units as UTF-8; in one pass without an array in between, since the quick compiler is slow at both. */
    private void encode(int count) {
        reserve(MOST_BYTES * count);
        int at = size;
        for (int i = 0; i < count; i++) {
            char unit = units[i];
            if (unit < TWO_BYTES_FROM && ESCAPES[unit] == 0) {
                bytes[at++] = (byte) unit;
            } else {
                size = at;
                i = other(i, count);
                at = size;
            }
        }
        size = at;
    }

    /** Writes what has an escape or more than one byte; gives the index of its last unit. */
    private int other(int index, int count) {
        char unit = units[index];
        if (unit < TWO_BYTES_FROM) {
            escape((byte) unit);
            reserve(MOST_BYTES * (count - index));
        } else if (unit < THREE_BYTES_FROM) {
            bytes[size++] = (byte) (0xc0 | unit >> 6);
            bytes[size++] = (byte) (0x80 | (unit & 0x3f));
        } else if (!Character.isSurrogate(unit)) {
            bytes[size++] = (byte) (0xe0 | unit >> 12);
            bytes[size++] = (byte) (0x80 | (unit >> 6 & 0x3f));
            bytes[size++] = (byte) (0x80 | (unit & 0x3f));
        } else if (index + 1 < count && Character.isSurrogatePair(unit, units[index + 1])) {
            int point = Character.toCodePoint(unit, units[index + 1]);
            bytes[size++] = (byte) (0xf0 | point >> 18);
            bytes[size++] = (byte) (0x80 | (point >> 12 & 0x3f));
            bytes[size++] = (byte) (0x80 | (point >> 6 & 0x3f));
            bytes[size++] = (byte) (0x80 | (point & 0x3f));
            return index + 1;
        } else {
            bytes[size++] = '?';
        }
        return index;
    }

    private void escape(byte unit) {
        reserve(LONGEST_ESCAPE);
        char escape = ESCAPES[unit];
        bytes[size++] = '\\';
        bytes[size++] = (byte) escape;
        if (escape == 'u') {
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = (byte) HEX[unit >> 4];
            bytes[size++] = (byte) HEX[unit & 0xf];
        }
    }

    private void put(char ascii) {
        if (size == bytes.length) {
            reserve(1);
        }
        bytes[size++] = (byte) ascii;
    }

    private void put(byte[] from) {
        put(from, 0, from.length);
    }

    private void put(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
